import type { DeadlineReviewCode } from "../deadline";
import { nameKey } from "../names";
import type { PlanProblem, PlanTask } from "../plan";
import type { DraftTask } from "./draft-task";

/** What kind of answer a question takes. */
export type QuestionForm =
  | "deadline"
  | "years"
  | "split"
  | "each-unit"
  | "lead"
  | "same-body"
  | "units"
  | "leave-out"
  | "as-above"
  | "text"
  | "notice";

/** Something that a person has to answer, or should at least have seen, about a plan that was read. */
export interface Question {
  readonly id: string;
  readonly code: string;
  readonly form: QuestionForm;
  /** Line of the source text, from 1. */
  readonly line: number;
  /** The plan's words that are asked about; the section for what was assumed of a whole section. */
  readonly words?: string;
  readonly proposal?: string;
  /** Ids of the tasks it is about; none where it is about the whole plan. */
  readonly tasks: readonly string[];
}

const FORMS: Readonly<Record<string, QuestionForm>> = {
  "missing-year": "deadline",
  "typing-damage": "deadline",
  "ambiguous-date": "deadline",
  "no-end-named": "deadline",
  "year-from-document": "deadline",
  "several-deadlines": "split",
  "each-unit-assumed": "each-unit",
  "lead-assumed": "lead",
  "same-body": "same-body",
  "name-end": "same-body",
  "units-incomplete": "units",
  "units-unnamed": "units",
  "units-assumed": "units",
  "list-hidden-rows": "leave-out",
  "time-blank-below": "as-above",
  "lead-blank-below": "as-above",
  "text-not-taken": "text",
};

/** Of several codes about one deadline the first of these is asked: its answer settles the others. */
const DEADLINE_ORDER = [
  "typing-damage",
  "ambiguous-date",
  "missing-year",
  "no-end-named",
  "year-from-document",
];

/** The questions of a plan, in the order of the text; a task's deadline is asked about once. */
export function questionsOfPlan(
  problems: readonly PlanProblem[],
  tasks: readonly DraftTask[],
): readonly Question[] {
  const asked = problems.map((problem) => toQuestion(problem, tasks));
  const unasked = tasks.flatMap((entry) => questionsOfDeadline(entry));
  const byPlace = new Map<string, Question>();
  for (const question of [...asked, ...unasked].sort(byUrgency)) {
    const place = placeOf(question);
    if (!byPlace.has(place)) byPlace.set(place, question);
  }
  return [...byPlace.values()]
    .sort((a, b) => a.line - b.line)
    .map((question, index) => ({ ...question, id: `q${index + 1}` }));
}

/** What a task's deadline has to be asked about. */
export function questionsOfDeadline({ id, task }: DraftTask): readonly Question[] {
  const { needsReview = [], text, proposedTo } = task.deadline;
  const code = [...needsReview].sort((a, b) => rankOf(a) - rankOf(b))[0];
  if (code === undefined) return [];
  return [deadlineQuestion(id, code, task.line, text, proposedTo)];
}

function deadlineQuestion(
  task: string,
  code: DeadlineReviewCode,
  line: number,
  words: string,
  proposal: string | undefined,
): Question {
  return {
    id: `${task}-deadline`,
    code,
    form: "deadline",
    line,
    words,
    ...(proposal !== undefined && { proposal }),
    tasks: [task],
  };
}

function toQuestion(problem: PlanProblem, tasks: readonly DraftTask[]): Question {
  const known = FORMS[problem.code] ?? "notice";
  const about = tasksOf(problem, known, tasks).map(({ id }) => id);
  // One day is for one deadline; several can share a year.
  const form = known === "deadline" && about.length > 1 ? "years" : known;
  return { ...problem, id: "", form, tasks: about };
}

function tasksOf(problem: PlanProblem, form: QuestionForm, tasks: readonly DraftTask[]): DraftTask[] {
  if (form === "each-unit" || form === "lead") {
    const scope = form === "lead" ? "once" : "each-unit";
    return tasks.filter(
      ({ task }) => task.leadInferred && task.scope === scope && topSection(task.section) === problem.words,
    );
  }
  if (form === "units" || form === "text") return [];
  if (form === "same-body") return tasks.filter(({ task }) => namesBody(task, problem.words));
  if (form === "leave-out" || form === "as-above") {
    const lines = new Set(problem.words?.split(", "));
    // In a row of tables side by side, the cell beside a blank one may be filled.
    return tasks.filter(
      ({ task }) => lines.has(String(task.line)) && (form === "leave-out" || isBlank(task, problem.code)),
    );
  }
  const shared = tasks.filter(({ task }) => shares(task, problem));
  if (shared.length > 0) return shared;
  const onLine = tasks.filter(({ task }) => task.line === problem.line);
  const exact = onLine.filter(({ task }) => [task.deadline.text, task.title].includes(problem.words ?? ""));
  return exact.length > 0 ? exact : onLine.slice(0, 1);
}

/** Whether a task says nothing of what a question about blank cells asks for. */
export function isBlank({ deadline, leadInferred }: PlanTask, code: string): boolean {
  return code === "time-blank-below" ? deadline.bound === "none" && deadline.text === "" : leadInferred;
}

/** Whether a task is led or supported by the body whose name is asked about. */
function namesBody({ lead, support }: PlanTask, words = ""): boolean {
  return [lead ?? "", ...support].some((name) => nameKey(name) === nameKey(words));
}

/** Whether a task's deadline was taken over in the same way, and from the same words or year. */
function shares({ sureness, deadline }: PlanTask, { code, words, proposal = "" }: PlanProblem): boolean {
  if (code === "deadline-from-heading") return sureness?.deadline === "heading" && deadline.text === words;
  if (code !== "year-from-document" || sureness?.deadline !== "document") return false;
  return (deadline.to ?? deadline.from ?? "").startsWith(proposal.slice(0, 4));
}

function topSection(section: string): string {
  return section.split(".")[0] ?? "";
}

function rankOf(code: string): number {
  const rank = DEADLINE_ORDER.indexOf(code);
  return rank < 0 ? DEADLINE_ORDER.length : rank;
}

function byUrgency(a: Question, b: Question): number {
  return rankOf(a.code) - rankOf(b.code);
}

/** A deadline is one place whatever is asked about it; other questions differ by code and words. */
function placeOf({ form, code, line, words, tasks }: Question): string {
  return form === "deadline" && tasks.length > 0
    ? `deadline ${tasks.join(" ")}`
    : `${line} ${code} ${words ?? ""}`;
}
