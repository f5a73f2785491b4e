import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import { FlagBadge } from "../../components/FlagBadge";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useCardStyles } from "../../cards.styles";
import { useTaskCardStyles } from "./TaskCard.styles";
import { TaskWork } from "./TaskWork";
import { shortUnitName } from "./unit-name";

/** The card of one task: what it is, what it asks for next, and what can be typed right here. */
export function TaskCard(props: { readonly judged: JudgedTask; readonly isLow?: boolean }): ReactElement {
  const { showDay, texts } = useLanguage();
  const { card: words, lists } = texts.dashboard;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { judged, isLow = false } = props;
  const { task, verdict } = judged;
  const { dashboard } = useTracker();
  const unit = task.unit === "" ? lists.common : shortUnitName(dashboard?.tracker, task.unit);
  return (
    <section className={mergeClasses(shared.card, styles.selected)} aria-label={words.selected}>
      <p className={styles.over}>
        {words.selected} · {task.id} · {unit}
      </p>
      <h2 className={styles.title}>{task.shortTitle || task.title}</h2>
      <dl className={styles.fields}>
        <dt className={styles.name}>{words.lead}</dt>
        <dd className={styles.value}>{task.lead || words.noLead}</dd>
        <dt className={styles.name}>{words.due}</dt>
        <dd className={styles.value}>
          {verdict.due.kind === "day" ? showDay(verdict.due.day) : words.noDue}{" "}
          <FlagBadge verdict={verdict} />
        </dd>
      </dl>
      <TaskWork judged={judged} isPrimary hasFields={!isLow} />
    </section>
  );
}
