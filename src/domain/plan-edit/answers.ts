import type { PlanTask } from "../plan";
import type { PlanDraft } from "./draft";
import type { Question } from "./question";
import { mergeBodies } from "./people";
import { changeTask } from "./tasks";

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
