import { parseDay } from "../../domain/day";
import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import { TASK_STATES } from "../../domain/fields/choices";
import {
  FOUND_IN,
  STREAMS,
  type FollowedPlan,
  type ListedProgress,
  type Plan,
  type PlanBody,
  type PlanProblem,
  type PlanSureness,
  type PlanTask,
  type PlanUnit,
  type Sureness,
} from "../../domain/plan";
import { fail, succeed, type Result } from "../../domain/result";
import { shortTitle } from "../short-title";
import {
  amount,
  flag,
  listOf,
  meant,
  oneOf,
  or,
  record,
  text,
  told,
  WrongShape,
  type Shape,
} from "./json-shape";
import type { PlanFileProblem } from "../problem";

const DAY = meant(parseDay);
const WORDS = or("", text);
const LINE = or(0, amount);
const FOUND = told(oneOf(FOUND_IN));

const DEADLINE = record<Deadline>({
  text: WORDS,
  bound: or("none", oneOf(["before", "by", "on", "in", "range", "from", "recurring", "relative", "none"])),
  from: or(null, DAY),
  to: or(null, DAY),
  timeFrom: told(text),
  timeTo: told(text),
  approx: told(flag),
  offset: told(amount),
  offsetUnit: told(oneOf(["day", "working day"])),
  event: or(undefined, text),
  recurs: told(text),
  proposedTo: told(DAY),
  needsReview: told(listOf(oneOf(["missing-year", "typing-damage", "no-end-named", "ambiguous-date"]))),
});

const PROGRESS = record<ListedProgress>({
  state: told(oneOf(TASK_STATES)),
  percent: told(amount),
  completedOn: told(DAY),
  extendedTo: told(DAY),
  follower: told(text),
  difficulty: told(text),
  note: told(text),
});

const TASK = record<PlanTask>({
  title: text,
  shortTitle: WORDS,
  section: WORDS,
  line: LINE,
  scope: or("once", oneOf(["once", "each-unit"])),
  units: told(listOf(text)),
  lead: or(null, text),
  leadInferred: or(false, flag),
  support: listOf(text),
  stream: or("direction", oneOf(STREAMS)),
  product: told(text),
  deadline: or(NO_DEADLINE, DEADLINE),
  sureness: told(record<Sureness>({ deadline: FOUND, lead: FOUND, support: FOUND, units: FOUND })),
  progress: told(PROGRESS),
});
const NAMED_TASK: Shape<PlanTask> = (value, path) => {
  const task = TASK(value, path);
  return { ...task, shortTitle: task.shortTitle || shortTitle(task.title) };
};

const FULL_BODY = record<PlanBody>({ name: text, aliases: listOf(text) });
const BODY: Shape<PlanBody> = (value, path) =>
  typeof value === "string" ? { name: value, aliases: [] } : FULL_BODY(value, path);

const PLAN = record<Plan>({
  number: WORDS,
  title: WORDS,
  issuedOn: or(null, DAY),
  organisation: WORDS,
  units: listOf(record<PlanUnit>({ name: text, group: WORDS })),
  pilots: told(listOf(text)),
  bodies: listOf(BODY),
  tasks: listOf(NAMED_TASK),
  milestones: listOf(NAMED_TASK),
  problems: listOf(record<PlanProblem>({ code: text, line: LINE, words: told(text), proposal: told(text) })),
  sureness: told(record<PlanSureness>({ number: FOUND, units: FOUND })),
  follows: told(listOf(record<FollowedPlan>({ number: text, how: oneOf(["replaces", "amends"]) }))),
});

/** Reads a plan that was written as JSON (the shape that parsing prints); names the first place that does not fit. */
export function planFromJson(words: string, fileName: string): Result<Plan, PlanFileProblem> {
  try {
    return succeed(PLAN(JSON.parse(words), "$"));
  } catch (error) {
    const path = error instanceof WrongShape ? error.path : error instanceof SyntaxError ? "$" : null;
    if (path === null) throw error;
    return fail({ code: "plan-json-invalid", at: fileName, details: { path } });
  }
}
