import { Button, mergeClasses } from "@fluentui/react-components";
import { memo, useEffect, useRef, type ReactElement } from "react";
import type { PlanTask } from "../../../domain/plan";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import type { Question } from "../../../domain/plan-edit/question";
import { restoreTask } from "../../../domain/plan-edit/tasks";
import { useLanguage } from "../../language/LanguageContext";
import { CheckLine } from "./CheckLine";
import { describeDeadline, describeLead, describeSupport, describeUnits } from "./describeTask";
import { useDesk } from "./Desk";
import { useTaskCardStyles } from "./TaskCard.styles";
import { useReviewTexts } from "./texts";

interface CardProps {
  readonly entry: DraftTask;
  readonly questions: readonly Question[];
  /** Takes the focus: its form was closed. */
  readonly focused: boolean;
  /** Something is typed in its form and not saved. */
  readonly typed: boolean;
}

/** One task as it was understood, closed: what, who, when, from which line, and what to look at. Long plans have hundreds. */
export const TaskCard = memo(function TaskCard({
  entry,
  questions,
  focused,
  typed,
}: CardProps): ReactElement {
  const { texts } = useLanguage();
  const { review } = texts;
  const words = useReviewTexts().task;
  const styles = useTaskCardStyles();
  const desk = useDesk();
  const card = useRef<HTMLLIElement>(null);
  const { id, task, dropped } = entry;
  useEffect(() => {
    if (focused) [...(card.current?.querySelectorAll("button") ?? [])].at(-1)?.focus();
  }, [focused, dropped]);
  // A short title that merely breaks off says nothing that the full one does not.
  const shortened = task.shortTitle.endsWith("…");
  const title = shortened ? task.title : task.shortTitle;
  if (dropped) {
    return (
      <li ref={card} className={mergeClasses(styles.card, styles.line)}>
        <span className={styles.full}>
          {words.dropped}: <s>{task.shortTitle}</s>
        </span>
        <Button
          size="small"
          aria-label={words.restoreLong(task.shortTitle)}
          onClick={() => {
            desk.edit((draft) => restoreTask(draft, id));
            desk.close(id);
          }}
        >
          {words.restore}
        </Button>
      </li>
    );
  }
  const marks = [
    ...(entry.origin === "added" ? [words.added] : [review.line(task.line)]),
    ...(entry.kind === "milestone" ? [words.milestone] : []),
    ...(isToldByLead(task) ? [] : [describeUnits(task, texts)]),
    ...(entry.origin === "changed" ? [words.changed] : []),
    ...(typed ? [words.typed] : []),
  ];
  return (
    <li ref={card} className={mergeClasses(styles.card, questions.length > 0 && styles.toCheck)}>
      <p className={styles.title}>{title}</p>
      {questions.map((question) => (
        <CheckLine key={question.id} question={question} />
      ))}
      {!shortened && task.title !== task.shortTitle && <p className={styles.full}>{task.title}</p>}
      <TaskFacts task={task} />
      <div className={styles.foot}>
        <span className={styles.marks}>{marks.join(" · ")}</span>
        <TaskButtons entry={entry} asked={questions[0]} />
      </div>
    </li>
  );
});

/** Whether who leads a task says in which units it is done, and how sure that is: it is done once, or each unit leads its own. */
function isToldByLead({ scope, lead, leadInferred, units, sureness = {} }: PlanTask): boolean {
  if (scope === "once") return true;
  const isMarked = leadInferred || sureness.lead !== undefined;
  return lead === null && units === undefined && (isMarked || sureness.units === undefined);
}

/** The ways from a task to its first question and to its form. */
function TaskButtons({
  entry: { id, task },
  asked,
}: {
  readonly entry: DraftTask;
  readonly asked: Question | undefined;
}): ReactElement {
  const words = useReviewTexts().task;
  const styles = useTaskCardStyles();
  const desk = useDesk();
  return (
    <div className={styles.buttons}>
      {asked && (
        <Button
          size="small"
          aria-label={words.answerLong(task.shortTitle)}
          onClick={() => desk.ask(asked.id)}
        >
          {words.answer}
        </Button>
      )}
      <Button
        size="small"
        aria-label={words.editLong(task.shortTitle)}
        onClick={() => desk.open({ kind: "edit", task: id })}
      >
        {words.edit}
      </Button>
    </div>
  );
}

/** Who does a task and when it is due, as understood. */
function TaskFacts({ task }: { readonly task: PlanTask }): ReactElement {
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
          <dd className={styles.value}>{describeSupport(task, texts)}</dd>
        </>
      )}
      <dt className={styles.name}>{texts.review.deadline}</dt>
      <dd className={styles.value}>{describeDeadline(task, texts, language)}</dd>
    </dl>
  );
}
