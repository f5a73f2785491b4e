import type { Day } from "../../domain/day";
import { parseDay } from "../../domain/day";
import type { Deadline, DeadlineBound } from "../../domain/deadline";
import { NO_DEADLINE } from "../../domain/deadline";
import { TASK_STATES } from "../../domain/fields/choices";
import {
  FOUND_IN,
  STREAMS,
  type ListedProgress,
  type Plan,
  type PlanBody,
  type PlanProblem,
  type PlanTask,
  type PlanUnit,
  type Stream,
  type Sureness,
} from "../../domain/plan";
import { fail, succeed, type Result } from "../../domain/result";
import { shortTitle } from "../short-title";
import { JsonReader, WrongShape, type JsonObject } from "./json-reader";
import type { PlanFileProblem } from "./problem";

const BOUNDS: readonly DeadlineBound[] = [
  "before",
  "by",
  "on",
  "in",
  "range",
  "from",
  "recurring",
  "relative",
  "none",
];
const REVIEW_CODES = ["missing-year", "typing-damage", "no-end-named", "ambiguous-date"] as const;

/** Reads a plan that was written as JSON (the shape that parsing prints); names the first place that does not fit. */
export function planFromJson(text: string, fileName: string): Result<Plan, PlanFileProblem> {
  try {
    return succeed(readPlan(new JsonReader(JSON.parse(text), "$").object()));
  } catch (error) {
    if (error instanceof WrongShape)
      return fail({ code: "plan-json-invalid", at: fileName, details: { path: error.path } });
    if (error instanceof SyntaxError)
      return fail({ code: "plan-json-invalid", at: fileName, details: { path: "$" } });
    throw error;
  }
}

function readPlan(plan: JsonObject): Plan {
  const pilots = plan.list("pilots").map((name) => name.string());
  return {
    number: plan.text("number", ""),
    title: plan.text("title", ""),
    issuedOn: plan.has("issuedOn") ? readDay(plan.at("issuedOn")) : null,
    organisation: plan.text("organisation", ""),
    units: plan.list("units").map((unit) => readUnit(unit.object())),
    ...(pilots.length > 0 ? { pilots } : {}),
    bodies: plan.list("bodies").map(readBody),
    tasks: plan.list("tasks").map((task) => readTask(task.object())),
    milestones: plan.list("milestones").map((task) => readTask(task.object())),
    problems: plan.list("problems").map((problem) => readProblem(problem.object())),
  };
}

function readUnit(unit: JsonObject): PlanUnit {
  return { name: unit.requiredText("name"), group: unit.text("group", "") };
}

function readBody(reader: JsonReader): PlanBody {
  if (reader.isText()) return { name: reader.string(), aliases: [] };
  const body = reader.object();
  return { name: body.requiredText("name"), aliases: body.list("aliases").map((alias) => alias.string()) };
}

function readTask(task: JsonObject): PlanTask {
  const title = task.requiredText("title");
  const units = task.list("units").map((unit) => unit.string());
  const product = task.text("product", "");
  return {
    title,
    shortTitle: task.text("shortTitle", shortTitle(title)),
    section: task.text("section", ""),
    line: task.number("line", 0),
    scope: task.choice("scope", ["once", "each-unit"] as const, "once"),
    ...(units.length > 0 ? { units } : {}),
    lead: task.has("lead") ? task.at("lead").string() : null,
    leadInferred: task.flag("leadInferred"),
    support: task.list("support").map((body) => body.string()),
    stream: task.choice<Stream>("stream", STREAMS, "direction"),
    ...(product === "" ? {} : { product }),
    deadline: task.has("deadline") ? readDeadline(task.at("deadline").object()) : NO_DEADLINE,
    ...(task.has("sureness") ? { sureness: readSureness(task.at("sureness").object()) } : {}),
    ...(task.has("progress") ? { progress: readProgress(task.at("progress").object()) } : {}),
  };
}

function readProgress(progress: JsonObject): ListedProgress {
  const day = (name: "completedOn" | "extendedTo"): Partial<Record<typeof name, Day>> =>
    progress.has(name) ? { [name]: readDay(progress.at(name)) } : {};
  const words = (name: "follower" | "difficulty" | "note"): Partial<Record<typeof name, string>> =>
    progress.has(name) ? { [name]: progress.requiredText(name) } : {};
  return {
    ...(progress.has("state") ? { state: progress.at("state").choice(TASK_STATES) } : {}),
    ...(progress.has("percent") ? { percent: progress.number("percent", 0) } : {}),
    ...day("completedOn"),
    ...day("extendedTo"),
    ...words("follower"),
    ...words("difficulty"),
    ...words("note"),
  };
}

function readSureness(found: JsonObject): Sureness {
  const facts = (["deadline", "lead", "support", "units"] as const).filter((fact) => found.has(fact));
  return Object.fromEntries(facts.map((fact) => [fact, found.at(fact).choice(FOUND_IN)]));
}

function readDeadline(deadline: JsonObject): Deadline {
  const needsReview = deadline.list("needsReview").map((code) => code.choice(REVIEW_CODES));
  return {
    text: deadline.text("text", ""),
    bound: deadline.choice<DeadlineBound>("bound", BOUNDS, "none"),
    from: deadline.has("from") ? readDay(deadline.at("from")) : null,
    to: deadline.has("to") ? readDay(deadline.at("to")) : null,
    ...(deadline.has("timeFrom") ? { timeFrom: deadline.requiredText("timeFrom") } : {}),
    ...(deadline.has("timeTo") ? { timeTo: deadline.requiredText("timeTo") } : {}),
    ...(deadline.flag("approx") ? { approx: true } : {}),
    ...(deadline.has("offset") ? { offset: deadline.number("offset", 0) } : {}),
    ...(deadline.has("offsetUnit")
      ? { offsetUnit: deadline.choice("offsetUnit", ["day", "working day"] as const, "day") }
      : {}),
    ...(deadline.has("event") ? { event: deadline.requiredText("event") } : {}),
    ...(deadline.has("recurs") ? { recurs: deadline.requiredText("recurs") } : {}),
    ...(deadline.has("proposedTo") ? { proposedTo: readDay(deadline.at("proposedTo")) } : {}),
    ...(needsReview.length > 0 ? { needsReview } : {}),
  };
}

function readProblem(problem: JsonObject): PlanProblem {
  return {
    code: problem.requiredText("code"),
    line: problem.number("line", 0),
    ...(problem.has("words") ? { words: problem.requiredText("words") } : {}),
    ...(problem.has("proposal") ? { proposal: problem.requiredText("proposal") } : {}),
  };
}

function readDay(reader: JsonReader): Day {
  const day = parseDay(reader.string());
  if (day === null) throw new WrongShape(reader.path);
  return day;
}
