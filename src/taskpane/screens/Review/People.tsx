import { Button, mergeClasses } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";
import { isSameName } from "../../../domain/names";
import { addBody, addUnit, hasName } from "../../../domain/plan-edit/people";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { AddPerson } from "./AddPerson";
import { BodyForm } from "./BodyForm";
import { useDesk, type OpenForm } from "./Desk";
import { bodiesAlone } from "./PlanFacts";
import { PersonLine } from "./PersonLine";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { UnitForm } from "./UnitForm";

interface PeopleProps {
  readonly draft: PlanDraft;
  readonly open: OpenForm | null;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
}

/** The units that carry the plan out: shown when asked for, each corrected in place. */
export function Units({ draft, open, shown, onShow }: PeopleProps): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  return (
    <Fold title={words.units(draft.units.length)} shown={shown} onShow={onShow}>
      {draft.units.map(({ name, group }) =>
        open?.kind === "unit" && open.name === name ? (
          <UnitForm key={name} draft={draft} name={name} group={group} />
        ) : (
          <PersonLine key={name} name={name} note={group} onEdit={() => desk.open({ kind: "unit", name })} />
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
export function Bodies({ draft, open, shown, onShow }: PeopleProps): ReactElement {
  const words = useReviewTexts().people;
  const desk = useDesk();
  const bodies = bodiesAlone(draft);
  return (
    <Fold title={words.bodies(bodies.length)} shown={shown} onShow={onShow}>
      {bodies.map((body) =>
        open?.kind === "body" && open.name === body.name ? (
          <BodyForm key={body.name} draft={draft} body={body} />
        ) : (
          <PersonLine
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

function Fold(props: {
  readonly title: string;
  readonly shown: boolean;
  readonly onShow: (shown: boolean) => void;
  readonly children: ReactNode;
}): ReactElement {
  const words = useReviewTexts().people;
  const styles = useReviewStyles();
  const id = useId();
  return (
    <section className={styles.group}>
      <div className={mergeClasses(styles.row, styles.apart)}>
        <h3 id={id} className={styles.heading}>
          {props.title}
        </h3>
        <Button
          size="small"
          aria-expanded={props.shown}
          aria-describedby={id}
          onClick={() => props.onShow(!props.shown)}
        >
          {props.shown ? words.hide : words.show}
        </Button>
      </div>
      {props.shown && <div className={styles.group}>{props.children}</div>}
    </section>
  );
}
