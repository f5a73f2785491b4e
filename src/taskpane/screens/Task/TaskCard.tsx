import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedTask } from "../../../domain/report";
import { DONE_FLAGS } from "../../../domain/status-rule";
import { FlagBadge } from "../../components/FlagBadge";
import { ProblemBar } from "../../components/ProblemBar";
import { useCardDrafts } from "../../drafts/DraftsContext";
import { useLanguage } from "../../language/LanguageContext";
import { useNavigation } from "../../navigation/NavigationContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useCardStyles } from "../../cards.styles";
import { useTaskCardStyles } from "./TaskCard.styles";
import { TaskFields } from "./TaskFields";
import { shortUnitName } from "./unit-name";

/** The card of one task: what it is, what can be typed right here, and what is done with a form. */
export function TaskCard({ judged }: { readonly judged: JudgedTask }): ReactElement {
  const { showDay, texts } = useLanguage();
  const { card: words, lists } = texts.dashboard;
  const shared = useCardStyles();
  const styles = useTaskCardStyles();
  const { go } = useNavigation();
  const { task, verdict } = judged;
  const { dashboard } = useTracker();
  const unit = task.unit === "" ? lists.common : shortUnitName(dashboard?.tracker, task.unit);
  const open = (form: string) => (): void => go("maintain", { form, ids: [task.id] });
  const isDone = DONE_FLAGS.includes(verdict.flag);
  // Done by its state alone: the form still takes the day and the evidence.
  const lacksDay = isDone && task.completedOn === null;
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
      <TaskFields task={task} />
      <CardProblem id={task.id} />
      <div className={shared.buttons}>
        {(!isDone || lacksDay) && (
          <Button appearance="primary" onClick={open("mark-done")}>
            {lacksDay ? words.completedOn : words.done}
          </Button>
        )}
        {isDone && (
          <Button appearance={lacksDay ? "secondary" : "primary"} onClick={open("send-back")}>
            {words.sendBack}
          </Button>
        )}
        <Button onClick={open(verdict.due.kind === "day" ? "extend" : "deadlines")}>
          {verdict.due.kind === "day" ? words.extend : words.deadlines}
        </Button>
        <Button onClick={open("assign")}>{words.assign}</Button>
      </div>
    </section>
  );
}

/** Why something typed on a task's card is not saved, and the way to try all of it again. */
function CardProblem({ id }: { readonly id: string }): ReactElement | null {
  const { drafts, save } = useCardDrafts();
  const failed = drafts.filter((draft) => draft.id === id && draft.problem !== null);
  const [first] = failed;
  if (first === undefined) return null;
  const retry = (): void => {
    for (const { field, text } of failed) save(id, field, text);
  };
  return <ProblemBar problem={first.problem} onRetry={retry} />;
}
