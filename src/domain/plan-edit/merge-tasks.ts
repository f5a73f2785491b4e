import { dropEnd } from "../drop-end";
import type { PlanTask } from "../plan";
import type { PlanDraft } from "./draft";
import type { DraftTask } from "./draft-task";
import type { Question } from "./question";
import { askAnew, replaceTask } from "./tasks";

/**
 * Makes one task of two: the first's place, lead and short title, the words of both. Where both have a deadline the
 * first's holds and it is asked which one is right.
 */
export function mergeTasks(draft: PlanDraft, firstId: string, secondId: string): PlanDraft {
  const first = draft.tasks.find(({ id }) => id === firstId);
  const second = draft.tasks.find(({ id }) => id === secondId);
  if (!first || !second || first === second) return draft;
  const merged: DraftTask = { ...first, origin: "changed", task: joined(first.task, second.task) };
  const without = {
    ...draft,
    tasks: draft.tasks.filter(({ id }) => id !== secondId),
    questions: draft.questions.flatMap((question) => withoutTask(question, secondId)),
  };
  const asked = askAnew(replaceTask(without, merged), merged);
  const question = twoDeadlines(merged, first.task, second.task);
  return question === null ? asked : { ...asked, questions: [...asked.questions, question] };
}

function joined(one: PlanTask, other: PlanTask): PlanTask {
  const lead = one.lead ?? (one.scope === "once" ? other.lead : null);
  const helpers = [...one.support, ...(other.lead === null ? [] : [other.lead]), ...other.support];
  const product = [one.product, other.product].filter((words) => words !== undefined && words !== "");
  return {
    ...one,
    title: `${dropEnd(one.title, ".;, \n")}; ${other.title}`,
    lead,
    support: [...new Set(helpers)].filter((name) => name !== lead),
    deadline: one.deadline.bound === "none" ? other.deadline : one.deadline,
    ...(product.length > 0 && { product: [...new Set(product)].join("; ") }),
  };
}

function withoutTask(question: Question, id: string): readonly Question[] {
  if (!question.tasks.includes(id)) return [question];
  const tasks = question.tasks.filter((each) => each !== id);
  return tasks.length === 0 ? [] : [{ ...question, tasks }];
}

function twoDeadlines(merged: DraftTask, one: PlanTask, other: PlanTask): Question | null {
  const texts = [one.deadline, other.deadline]
    .filter(({ bound }) => bound !== "none")
    .map(({ text }) => text);
  if (new Set(texts).size < 2) return null;
  return {
    id: `${merged.id}-merged`,
    code: "several-deadlines",
    form: "split",
    line: merged.task.line,
    words: texts.join("; "),
    proposal: merged.task.deadline.to ?? merged.task.deadline.text,
    tasks: [merged.id],
  };
}
