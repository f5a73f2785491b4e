import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PlanTask } from "../../../domain/plan";
import { useLanguage } from "../../language/LanguageContext";
import type { Check } from "../../plan/checks";
import { CheckLine } from "./CheckLine";
import { describeDeadline, describeLead } from "./describeTask";
import { useTaskCardStyles } from "./TaskCard.styles";

/** One task as it was understood: title, lead, deadline, the source line, and what to look at. */
export function TaskCard(props: {
  readonly task: PlanTask;
  readonly checks: readonly Check[];
}): ReactElement {
  const { language, texts } = useLanguage();
  const { review } = texts;
  const styles = useTaskCardStyles();
  const { task, checks } = props;
  // A short title that merely breaks off says nothing that the full one does not.
  const shortened = task.shortTitle.endsWith("…");
  return (
    <li className={mergeClasses(styles.card, checks.length > 0 && styles.toCheck)}>
      <p className={styles.title}>{shortened ? task.title : task.shortTitle}</p>
      {!shortened && task.title !== task.shortTitle && <p className={styles.full}>{task.title}</p>}
      <dl className={styles.facts}>
        <dt className={styles.name}>{review.lead}</dt>
        <dd className={styles.value}>{describeLead(task, texts)}</dd>
        <dt className={styles.name}>{review.deadline}</dt>
        <dd className={styles.value}>{describeDeadline(task, texts, language)}</dd>
      </dl>
      {checks.map((check) => (
        <CheckLine key={check.code} check={check} />
      ))}
      <div className={styles.foot}>
        <span>{review.line(task.line)}</span>
        {task.scope === "each-unit" && <span>{task.units?.join(", ") ?? review.eachUnit}</span>}
      </div>
    </li>
  );
}
