import type { ReactElement } from "react";
import type { PlanTask } from "../../../domain/plan";
import { useLanguage } from "../../language/LanguageContext";
import { describeDeadline, describeLead } from "./describeTask";
import { useTaskCardStyles } from "./TaskCard.styles";
import { useReviewTexts } from "./texts";

/** Who does a task and when it is due, as understood. */
export function TaskFacts({ task }: { readonly task: PlanTask }): ReactElement {
  const { language, texts } = useLanguage();
  const words = useReviewTexts().task;
  const styles = useTaskCardStyles();
  return (
    <dl className={styles.facts}>
      <dt className={styles.name}>{texts.review.lead}</dt>
      <dd className={styles.value}>{describeLead(task, texts)}</dd>
      {task.support.length > 0 && (
        <>
          <dt className={styles.name}>{words.support}</dt>
          <dd className={styles.value}>{task.support.join("; ")}</dd>
        </>
      )}
      <dt className={styles.name}>{texts.review.deadline}</dt>
      <dd className={styles.value}>{describeDeadline(task, texts, language)}</dd>
    </dl>
  );
}
