import { Badge, Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import { Hint } from "../../components/Words";
import { formatDay } from "../../../i18n/format-day";
import { useLanguage } from "../../language/LanguageContext";
import { partOfForm, useDesk, useOnDesk } from "./Desk";
import { useReviewStyles } from "./Review.styles";
import { useReviewTexts } from "./texts";
import { useGivenFocus } from "./useGivenFocus";

/** Which plan this is, and what will be built of it in numbers. */
export function PlanFacts(): ReactElement {
  const { draft } = useOnDesk();
  const { language, texts } = useLanguage();
  const { review } = texts;
  const words = useReviewTexts();
  const styles = useReviewStyles();
  const desk = useDesk();
  const { head } = draft;
  const edit = useGivenFocus(partOfForm({ kind: "head" }));
  const number = head.number === "" ? review.noNumber : head.number;
  return (
    <>
      <div>
        <p className={styles.plan}>
          {head.issuedOn ? `${number} ${review.issued(formatDay(head.issuedOn, language))}` : number}
        </p>
        <Hint>{head.title}</Hint>
        <Button
          ref={edit}
          appearance="transparent"
          size="small"
          className={styles.inline}
          onClick={() => desk.open({ kind: "head" })}
        >
          {words.head.edit}
        </Button>
      </div>
      <ul className={styles.counts}>
        {useCounts(draft).map((count) => (
          <li key={count}>
            <Badge appearance="tint" color="informative" size="large">
              {count}
            </Badge>
          </li>
        ))}
      </ul>
    </>
  );
}

function useCounts(draft: PlanDraft): readonly string[] {
  const { review } = useLanguage().texts;
  const kept = draft.tasks.filter(({ dropped }) => !dropped);
  const tasks = kept.filter(({ kind }) => kind === "task");
  const milestones = kept.length - tasks.length;
  const bodies = bodiesAlone(draft).length;
  const open = tasks.filter(({ task }) => task.deadline.bound === "none").length;
  return [
    review.tasks(tasks.length),
    ...(milestones > 0 ? [review.milestones(milestones)] : []),
    ...(draft.units.length > 0 ? [review.units(draft.units.length)] : []),
    ...(bodies > 0 ? [review.bodies(bodies)] : []),
    ...(open > 0 ? [review.withoutDeadline(open)] : []),
  ];
}

/** Units carry their own tasks out; they are counted as units only, as in the tracker. */
export function bodiesAlone({ bodies, units }: PlanDraft): PlanDraft["bodies"] {
  const names = new Set(units.map(({ name }) => name));
  return bodies.filter(({ name }) => !names.has(name));
}
