import type { Deadline } from "../deadline";
import type { PlanTask } from "../plan";
import type { PlanDraft } from "./draft";
import type { DraftTask } from "./draft-task";
import { askAnew } from "./tasks";

/** One of the tasks that a task is split into. */
export interface TaskPart {
  readonly title: string;
  readonly shortTitle: string;
  /** The deadline that the part's own words name; bound "none" where they name none. */
  readonly deadline: Deadline;
}

/** A day of recurring work ("…: trước ngày 20/3/2026") is called as the whole is, with what tells it from the others. */
function shortTitleOf({ title, shortTitle }: TaskPart, whole: PlanTask): string {
  const isOfWhole = title.startsWith(`${whole.title}: `) && !whole.shortTitle.endsWith("…");
  return isOfWhole ? `${whole.shortTitle}${title.slice(whole.title.length)}` : shortTitle;
}

/** Makes several tasks of one, in its place; a part whose words name no deadline keeps that of the whole. */
export function splitTask(draft: PlanDraft, id: string, parts: readonly TaskPart[]): PlanDraft {
  const at = draft.tasks.findIndex((entry) => entry.id === id);
  const whole = draft.tasks[at];
  if (!whole || parts.length < 2) return draft;
  const entries = parts.map((part, index): DraftTask => {
    const deadline = part.deadline.bound === "none" ? whole.task.deadline : part.deadline;
    const task = { ...whole.task, title: part.title, shortTitle: shortTitleOf(part, whole.task), deadline };
    const own = index === 0 ? id : `t${draft.ids + index}`;
    return { ...whole, id: own, origin: "changed", task };
  });
  const split = {
    ...draft,
    tasks: [...draft.tasks.slice(0, at), ...entries, ...draft.tasks.slice(at + 1)],
    // What was assumed about the whole is assumed about its parts.
    questions: draft.questions.map((question) =>
      question.tasks.includes(id) && question.form !== "deadline"
        ? { ...question, tasks: [...new Set([...question.tasks, ...entries.map((entry) => entry.id)])] }
        : question,
    ),
    ids: draft.ids + parts.length - 1,
  };
  return entries.reduce(askAnew, split);
}
