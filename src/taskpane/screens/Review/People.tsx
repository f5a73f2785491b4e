import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { isSameName } from "../../../domain/names";
import { addBody, addUnit, hasName } from "../../../domain/plan-edit/people";
import { Hint } from "../../components/Words";
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
export function Units(props: Shown): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  const { draft, open } = useOnDesk();
  return (
    <Fold title={words.units(draft.units.length)} {...props}>
      {draft.units.map(({ name, group }) =>
        open?.kind === "unit" && open.name === name ? (
          <UnitForm key={name} name={name} group={group} />
        ) : (
          <Person key={name} name={name} note={group} onEdit={() => desk.open({ kind: "unit", name })} />
        ),
      )}
      <AddPerson
        label={words.newUnit}
        isTaken={(name) => draft.units.some((unit) => isSameName(unit.name, name))}
        onAdd={(name) => desk.edit((current) => addUnit(current, name, ""))}
      />
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
        onAdd={(name) => desk.edit((current) => addBody(current, name))}
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
  readonly onAdd: (name: string) => void;
}): ReactElement {
  const words = useReviewTexts().people;
  const [{ name }, change, field] = useKeptEntry(`add ${props.label}`, { name: "" }, { title: props.label });
  const taken = props.isTaken(name);
  const add = (): void => {
    props.onAdd(name);
    change(null);
  };
  return (
    <LineForm label={words.add} ready={name.trim() !== "" && !taken} onSave={add}>
      <TextField label={props.label} {...field("name")} error={taken ? words.taken : undefined} />
    </LineForm>
  );
}
