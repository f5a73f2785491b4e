import { Button, mergeClasses } from "@fluentui/react-components";
import { useEffect, useId, useRef, type ClipboardEvent, type ReactElement, type ReactNode } from "react";
import { isSameName } from "../../../domain/names";
import { addBody, addUnit, hasName } from "../../../domain/plan-edit/people";
import { Hint } from "../../components/Words";
import { readNames } from "../../forms/names";
import { TextField } from "../../forms/TextField";
import { useDesk, useOnDesk } from "./Desk";
import { BodyForm, UnitForm } from "./PersonForms";
import { bodiesAlone } from "./PlanFacts";
import { useReviewStyles } from "./Review.styles";
import { LineForm } from "./ReviewForm";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

interface Shown {
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** The units that carry the plan out: shown when asked for, each corrected in place. */
export function Units(props: Shown & { readonly asked: number }): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  const { draft, open } = useOnDesk();
  const { asked, ...fold } = props;
  const adding = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // It may stand far below the answer that asks for it.
    if (asked > 0) adding.current?.querySelector("input")?.focus();
  }, [asked]);
  return (
    <Fold title={words.units(draft.units.length)} {...fold}>
      {draft.units.map(({ name, group }) =>
        open?.kind === "unit" && open.name === name ? (
          <UnitForm key={name} name={name} group={group} />
        ) : (
          <Person key={name} name={name} note={group} onEdit={() => desk.open({ kind: "unit", name })} />
        ),
      )}
      <div ref={adding}>
        <AddPerson
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
  return (
    <Fold title={words.bodies(bodies.length)} {...props}>
      {bodies.map((body) =>
        open?.kind === "body" && open.name === body.name ? (
          <BodyForm key={body.name} {...body} />
        ) : (
          <Person
            key={body.name}
            name={body.name}
            note={body.aliases.length > 0 ? words.aliases(body.aliases.join("; ")) : ""}
            onEdit={() => desk.open({ kind: "body", name: body.name })}
          />
        ),
      )}
      <AddPerson
        label={words.newBody}
        isTaken={(name) => hasName(draft, name)}
        onAdd={(names) => desk.edit((current) => names.reduce(addBody, current))}
      />
    </Fold>
  );
}

function Fold(props: Shown & { readonly title: string; readonly children: ReactNode }): ReactElement {
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const id = useId();
  const { shown, onShow } = props;
  return (
    <section className={styles.group}>
      <div className={mergeClasses(styles.row, styles.apart)}>
        <h3 id={id} className={styles.heading}>
          {props.title}
        </h3>
        <Button size="small" aria-expanded={shown} aria-describedby={id} onClick={() => onShow(!shown)}>
          {shown ? words.hide : words.show}
        </Button>
      </div>
      {shown && <div className={styles.group}>{props.children}</div>}
    </section>
  );
}

function Person(props: {
  readonly name: string;
  readonly note: string;
  readonly onEdit: () => void;
}): ReactElement {
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  return (
    <div className={styles.line}>
      <div className={styles.words}>
        {props.name}
        {props.note !== "" && <Hint>{props.note}</Hint>}
      </div>
      <Button size="small" aria-label={words.edit(props.name)} onClick={props.onEdit}>
        {words.editShort}
      </Button>
    </div>
  );
}

function AddPerson(props: {
  readonly label: string;
  readonly isTaken: (name: string) => boolean;
  readonly onAdd: (names: readonly string[]) => void;
}): ReactElement {
  const words = useReviewTexts().people;
  const [{ name }, change, field] = useKeptEntry(`add ${props.label}`, { name: "" }, { title: props.label });
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
