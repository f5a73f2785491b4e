import type { PlanTask } from "../plan";
import type { TaskPart } from "./split-task";
import { addTask, changeTask, dropTask, EMPTY_TASK, type TaskPatch } from "./tasks";
import { openQuestions, type PlanDraft } from "./draft";
import { isBlank, type Question } from "./question";
import { mergeBodies } from "./people";

/** An answer to a question, as what it makes of the plan. */
export type Answer = (draft: PlanDraft, question: Question) => PlanDraft;

/** The open questions to which one answer may be given together: of one kind, and of one name where it is about names. */
export function likeQuestions(draft: PlanDraft, question: Question): readonly Question[] {
  return openQuestions(draft).filter(
    ({ code, form, proposal }) =>
      code === question.code &&
      form === question.form &&
      (form !== "same-body" || proposal === question.proposal),
  );
}

/** Gives one answer to questions; one that another's answer has settled or changed meanwhile is taken as it is by then. */
export function answerAll(draft: PlanDraft, questions: readonly Question[], answer: Answer): PlanDraft {
  return questions.reduce((next, { id }) => {
    const question = next.questions.find((each) => each.id === id);
    return question ? answer(next, question) : next;
  }, draft);
}

/** The tasks of a question are left out; each can be restored. */
export function leaveOutAsked(draft: PlanDraft, question: Question): PlanDraft {
  return settle(
    question.tasks.reduce((next, id) => dropTask(next, id), draft),
    question.id,
  );
}

/** Yes: a row whose cell is blank says what the row above it says. */
export function takeFromAbove(draft: PlanDraft, question: Question): PlanDraft {
  const about = new Set(question.tasks);
  // Rows of tables side by side stand in turn, each below its own.
  const filled = new Map<number, PlanTask>();
  let next = draft;
  for (const { id, task } of draft.tasks) {
    const { side = 1 } = task;
    const above = filled.get(side);
    if (!about.has(id)) {
      if (!isBlank(task, question.code)) filled.set(side, task);
    } else if (above && isBlank(task, question.code))
      next = changeTask(next, id, factsOf(above, task, question.code));
  }
  return settle(next, question.id);
}

function factsOf({ deadline, scope, lead, support }: PlanTask, own: PlanTask, code: string): TaskPatch {
  if (code === "time-blank-below") return { deadline };
  return { scope, lead, support: own.support.length > 0 ? own.support : support };
}

/** Yes: the text that a question is about is work, as its own words tell it; it stands behind the task before it. */
export function takeAsTask(draft: PlanDraft, question: Question, part: TaskPart): PlanDraft {
  const before = draft.tasks.filter(({ task }) => task.line <= question.line).at(-1);
  const section = (before ?? draft.tasks[0])?.task.section ?? "";
  const { draft: next } = addTask(draft, { ...EMPTY_TASK, section, ...part }, before?.id ?? null);
  return settle(next, question.id);
}

/** Takes a question away: it was answered, or the person has seen it. */
export function settle(draft: PlanDraft, id: string): PlanDraft {
  return { ...draft, questions: draft.questions.filter((question) => question.id !== id) };
}

/** Yes: what was assumed about who does the tasks of a question is right. */
export function confirmAssumption(draft: PlanDraft, question: Question): PlanDraft {
  const about = new Set(question.tasks);
  const tasks = draft.tasks.map((entry) =>
    about.has(entry.id) ? { ...entry, task: confirmed(entry.task) } : entry,
  );
  return settle({ ...draft, tasks }, question.id);
}

function confirmed({ sureness, ...task }: PlanTask): PlanTask {
  const { deadline, support } = sureness ?? {};
  const left = { ...(deadline && { deadline }), ...(support && { support }) };
  return { ...task, leadInferred: false, ...(Object.keys(left).length > 0 && { sureness: left }) };
}

/** No: the tasks of a question are done once, led by a body. */
export function assignOnce(draft: PlanDraft, question: Question, lead: string): PlanDraft {
  const assigned = question.tasks.reduce(
    (next, id) => changeTask(next, id, { scope: "once", lead: lead.trim() === "" ? null : lead.trim() }),
    draft,
  );
  return settle(assigned, question.id);
}

/** No: the tasks of a question are done by each unit. */
export function assignEachUnit(draft: PlanDraft, question: Question): PlanDraft {
  const assigned = question.tasks.reduce(
    (next, id) => changeTask(next, id, { scope: "each-unit", lead: null }),
    draft,
  );
  return settle(assigned, question.id);
}

/** Yes: two names are one body; the proposed name stays. */
export function confirmSameBody(draft: PlanDraft, question: Question): PlanDraft {
  const { words, proposal } = question;
  if (words === undefined || proposal === undefined) return draft;
  return settle(mergeBodies(draft, proposal, words), question.id);
}
