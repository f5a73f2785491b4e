import type { ReactElement } from "react";
import { readTaskWords } from "../../../actions/read-words";
import type { PlanTask } from "../../../domain/plan";
import type { PlanDraft } from "../../../domain/plan-edit/draft";
import type { DraftTask } from "../../../domain/plan-edit/draft-task";
import { addTask, changeTask, dropTask } from "../../../domain/plan-edit/tasks";
import { useDesk } from "./Desk";
import { FormButtons } from "./FormButtons";
import { useReviewStyles } from "./Review.styles";
import { SourceQuote } from "./SourceQuote";
import { TaskFields } from "./TaskFields";
import { TaskVerbs } from "./TaskVerbs";
import { entryOf, isReady, isTaskEntry, NEW_ENTRY, patchOf } from "./task-entry";
import { useReviewTexts } from "./texts";
import { useKeptEntry } from "./useKeptEntry";

const shorten = (title: string): string => readTaskWords(title, {}).shortTitle;

/** Corrects a task in place. */
export function TaskForm(props: {
  readonly entry: DraftTask;
  readonly draft: PlanDraft;
  readonly mergeable: boolean;
}): ReactElement {
  const { entry, draft } = props;
  const { id, task } = entry;
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const [fields, setFields] = useKeptEntry(`task ${id}`, entryOf(task), isTaskEntry);
  const save = (): void => {
    const patch = patchOf(fields, task, shorten);
    desk.edit((current) => changeTask(current, id, patch));
    desk.close(id);
  };
  return (
    <form
      className={styles.form}
      aria-label={words.editing}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady(fields)) save();
      }}
    >
      {entry.origin !== "added" && <SourceQuote line={task.line} />}
      <TaskFields entry={fields} draft={draft} onChange={setFields} />
      <FormButtons ready={isReady(fields)} onCancel={() => desk.close(id)} />
      <TaskVerbs
        mergeable={props.mergeable}
        onSplit={() => desk.open({ kind: "split", task: id })}
        onMerge={() => desk.open({ kind: "merge", task: id })}
        onDrop={() => {
          desk.edit((current) => dropTask(current, id));
          desk.close(id);
        }}
      />
    </form>
  );
}

/** Adds a task of the person's own. */
export function NewTaskForm(props: {
  readonly draft: PlanDraft;
  readonly after: string | null;
  readonly section: string;
}): ReactElement {
  const { draft, after, section } = props;
  const words = useReviewTexts().task;
  const styles = useReviewStyles();
  const desk = useDesk();
  const [fields, setFields] = useKeptEntry(`new task after ${after ?? ""}`, NEW_ENTRY, isTaskEntry);
  const save = (): void => {
    const task: Omit<PlanTask, "line"> = { ...NEW_TASK, section, ...patchOf(fields, null, shorten) };
    desk.edit((current) => addTask(current, task, after).draft);
    desk.close(addTask(draft, task, after).id);
  };
  return (
    <form
      className={styles.form}
      aria-label={words.adding}
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady(fields)) save();
      }}
    >
      <TaskFields entry={fields} draft={draft} onChange={setFields} />
      <FormButtons ready={isReady(fields)} onCancel={() => desk.close(after ?? undefined)} />
    </form>
  );
}

const NEW_TASK: Omit<PlanTask, "line" | "section"> = {
  title: "",
  shortTitle: "",
  scope: "once",
  lead: null,
  leadInferred: false,
  support: [],
  stream: "direction",
  deadline: NEW_ENTRY.deadline,
};
