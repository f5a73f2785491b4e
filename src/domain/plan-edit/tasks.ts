import { NO_DEADLINE } from "../deadline";
import type { PlanTask } from "../plan";
import { planSpeller, spellTask } from "../plan-names";
import type { PlanDraft } from "./draft";
import type { DraftTask } from "./draft-task";
import { withNamedBodies } from "./people";
import { questionsOfDeadline } from "./question";

/** What a person can change of a task. */
export type TaskPatch = Partial<
  Pick<
    PlanTask,
    "title" | "shortTitle" | "scope" | "lead" | "support" | "stream" | "product" | "deadline" | "section"
  >
>;

/** Questions that a new deadline settles. */
const ABOUT_DEADLINE = ["deadline", "split"];

/** Changes a task; a lead or doer that the person chose is no longer inferred, a new deadline is asked about anew. */
export function changeTask(draft: PlanDraft, id: string, patch: TaskPatch): PlanDraft {
  const entry = draft.tasks.find((each) => each.id === id);
  if (!entry) return draft;
  const task = patched(entry.task, spellTask(patch, planSpeller(draft)));
  const changed: DraftTask = { ...entry, origin: entry.origin === "added" ? "added" : "changed", task };
  const next = replaceTask(draft, changed);
  const settled = patch.deadline === undefined ? next : askAnew(next, changed);
  return withNamedBodies(task.leadInferred === entry.task.leadInferred ? settled : forget(settled, id));
}

/** Leaves a task out; nothing of it is lost. */
export function dropTask(draft: PlanDraft, id: string): PlanDraft {
  return setDropped(draft, id, true);
}

/** Takes a dropped task back in. */
export function restoreTask(draft: PlanDraft, id: string): PlanDraft {
  return setDropped(draft, id, false);
}

/** A task of which nothing is said yet. */
export const EMPTY_TASK: Omit<PlanTask, "line" | "section"> = {
  title: "",
  shortTitle: "",
  scope: "once",
  lead: null,
  leadInferred: false,
  support: [],
  stream: "direction",
  deadline: NO_DEADLINE,
};

/** Adds a task of the person's own after another one, or at the end; it has the line of the one before, so that it stays there. */
export function addTask(
  draft: PlanDraft,
  task: Omit<PlanTask, "line">,
  after: string | null,
): { readonly draft: PlanDraft; readonly id: string } {
  const at = draft.tasks.findIndex(({ id }) => id === after);
  const index = at < 0 ? draft.tasks.length - 1 : at;
  const id = `t${draft.ids + 1}`;
  const line = draft.tasks[index]?.task.line ?? 1;
  const spelled = spellTask(task, planSpeller(draft));
  const entry: DraftTask = { id, kind: "task", origin: "added", dropped: false, task: { ...spelled, line } };
  const tasks = [...draft.tasks.slice(0, index + 1), entry, ...draft.tasks.slice(index + 1)];
  const added = { ...draft, tasks, ids: draft.ids + 1 };
  return { draft: withNamedBodies(askAnew(added, entry)), id };
}

/** Replaces a task's deadline questions by those that its deadline raises now. */
export function askAnew(draft: PlanDraft, entry: DraftTask): PlanDraft {
  const others = draft.questions.filter(
    ({ form, tasks }) => !(ABOUT_DEADLINE.includes(form) && tasks.includes(entry.id)),
  );
  const questions = [...others, ...questionsOfDeadline(entry)].sort((a, b) => a.line - b.line);
  return { ...draft, questions };
}

/** Puts a changed task in the place of the one with its id. */
export function replaceTask(draft: PlanDraft, entry: DraftTask): PlanDraft {
  return { ...draft, tasks: draft.tasks.map((each) => (each.id === entry.id ? entry : each)) };
}

function patched(task: PlanTask, patch: TaskPatch): PlanTask {
  const next: PlanTask = { ...withoutMarks(task, patch), ...patch };
  const decided = next.lead !== task.lead || next.scope !== task.scope;
  const { units, ...rest } = decided ? { ...next, leadInferred: false } : next;
  // Units are named for work that each of them does; work done once has none.
  return units === undefined || next.scope === "once" ? rest : { ...rest, units };
}

/** What a person wrote is no longer inferred. */
function withoutMarks({ sureness, ...task }: PlanTask, patch: TaskPatch): PlanTask {
  const left = Object.entries(sureness ?? {}).filter(([fact]) => !(fact in patch));
  return { ...task, ...(left.length > 0 && { sureness: Object.fromEntries(left) }) };
}

/** Takes a task out of the questions about whole sections; a question about no task is gone. */
function forget(draft: PlanDraft, id: string): PlanDraft {
  const questions = draft.questions.flatMap((question) => {
    if (question.form !== "each-unit" && question.form !== "lead") return [question];
    if (!question.tasks.includes(id)) return [question];
    const tasks = question.tasks.filter((each) => each !== id);
    return tasks.length === 0 ? [] : [{ ...question, tasks }];
  });
  return { ...draft, questions };
}

function setDropped(draft: PlanDraft, id: string, dropped: boolean): PlanDraft {
  return { ...draft, tasks: draft.tasks.map((each) => (each.id === id ? { ...each, dropped } : each)) };
}
