import { Button, mergeClasses } from "@fluentui/react-components";
import {
  useEffect,
  useId,
  useRef,
  type ClipboardEvent,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from "react";
import { isSameName } from "../../../domain/names";
import { addBody, addUnit, hasName } from "../../../domain/plan-edit/people";
import { Hint } from "../../components/Words";
import { readNames } from "../../forms/names";
import { TextField } from "../../forms/TextField";
import { partOfForm, useDesk, useOnDesk, type OpenForm, type People } from "./Desk";
import { BodyForm, UnitForm } from "./PersonForms";
import { bodiesAlone } from "./PlanFacts";
import { useReviewStyles } from "./Review.styles";
import { LineForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useGivenFocus } from "./useGivenFocus";
import { useKeptEntry } from "./useKeptEntry";

interface Shown {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
  /** How often one more was asked for. */
  readonly asked: number;
}

/** Gives the focus to the line where one more is typed, each time that it is asked for: it may stand far below. */
function useAdding(asked: number): RefObject<HTMLDivElement | null> {
  const adding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked > 0) adding.current?.querySelector("input")?.focus();
  }, [asked]);
  return adding;
}

/** The units that carry the plan out: shown when asked for, each corrected in place. */
export function Units(props: Shown): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  const { draft, open } = useOnDesk();
  const { asked, ...fold } = props;
  const adding = useAdding(asked);
  return (
    <Fold list="unit" title={words.units(draft.units.length)} {...fold}>
      {draft.units.map(({ name, group }) =>
        open?.kind === "unit" && open.name === name ? (
          <UnitForm key={name} name={name} group={group} />
        ) : (
          <Person key={name} form={{ kind: "unit", name }} note={group} />
        ),
      )}
      <div ref={adding}>
        <AddPerson
          list="unit"
          label={words.newUnit}
          isTaken={(name) => draft.units.some((unit) => isSameName(unit.name, name))}
          onAdd={(names) =>
            desk.edit((current) => names.reduce((plan, name) => addUnit(plan, name, ""), current))
          }
        />
      </div>
    </Fold>
  );
}

/** The bodies that lead or support: shown when asked for, each corrected in place. */
export function Bodies(props: Shown): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  const { draft, open } = useOnDesk();
  const bodies = bodiesAlone(draft);
  const { asked, ...fold } = props;
  const adding = useAdding(asked);
  return (
    <Fold list="body" title={words.bodies(bodies.length)} {...fold}>
      {bodies.map((body) =>
        open?.kind === "body" && open.name === body.name ? (
          <BodyForm key={body.name} {...body} />
        ) : (
          <Person
            key={body.name}
            form={{ kind: "body", name: body.name }}
            note={body.aliases.length > 0 ? words.aliases(body.aliases.join("; ")) : ""}
          />
        ),
      )}
      <div ref={adding}>
        <AddPerson
          list="body"
          label={words.newBody}
          isTaken={(name) => hasName(draft, name)}
          onAdd={(names) => desk.edit((current) => names.reduce(addBody, current))}
        />
      </div>
    </Fold>
  );
}

function Fold(
  props: Omit<Shown, "asked"> & {
    readonly list: People;
    readonly title: string;
    readonly children: ReactNode;
  },
): ReactElement {
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const id = useId();
  const { shown, onShow } = props;
  const button = useGivenFocus(props.list);
  return (
    <section className={styles.group}>
      <div className={mergeClasses(styles.row, styles.apart)}>
        <h3 id={id} className={styles.heading}>
          {props.title}
        </h3>
        <Button
          ref={button}
          size="small"
          aria-expanded={shown}
          aria-describedby={id}
          onClick={() => onShow(!shown)}
        >
          {shown ? words.hide : words.show}
        </Button>
      </div>
      {shown && <div className={styles.group}>{props.children}</div>}
    </section>
  );
}

function Person(props: {
  readonly form: OpenForm & { readonly name: string };
  readonly note: string;
}): ReactElement {
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const desk = useDesk();
  const { name } = props.form;
  const button = useGivenFocus(partOfForm(props.form));
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        {name}
        {props.note !== "" && <Hint>{props.note}</Hint>}
      </div>
      <Button ref={button} size="small" aria-label={words.edit(name)} onClick={() => desk.open(props.form)}>
        {words.editShort}
      </Button>
    </div>
  );
}

function AddPerson(props: {
  readonly list: People;
  readonly label: string;
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (names: readonly string[]) => void;
}): ReactElement {
  const words = useReviewTexts().people;
  const [{ name }, change, field] = useKeptEntry(`add ${props.list}`, { name: "" }, { title: props.label });
  const taken = props.isTaken(name);
  const add = (): void => {
    props.onAdd([name]);
    change(null);
  };
  const paste = (event: ClipboardEvent): void => {
    const names = readNames(event.clipboardData.getData("text/plain"));
    if (names.length < 2) return;
    // A box of one line would make one name of a whole column.
    event.preventDefault();
    props.onAdd(names);
  };
  return (
    <LineForm label={words.add} ready={name.trim() !== "" && !taken} onSave={add}>
      <div onPaste={paste}>
        <TextField label={props.label} {...field("name")} error={taken ? words.taken : undefined} />
      </div>
    </LineForm>
  );
}
