import {
  array,
  boolean,
  check,
  custom,
  finite,
  getDotPath,
  lazy,
  nullish,
  number,
  object,
  picklist,
  pipe,
  safeParse,
  string,
  transform,
  type GenericSchema,
} from "valibot";
import { parseDay, type Day } from "../../domain/day";
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
import type { PlanFileProblem } from "../problem";
import { shortTitle } from "../short-title";

/** What a value of a plan's JSON has to be, and what it is read as. */
type Shape<Value> = GenericSchema<unknown, Value>;

/** A list; none where it is absent. */
const listOf = <Value>(item: Shape<Value>): Shape<readonly Value[]> => nullish(array(item), []);

/** A value that says nothing where it is absent, "", false or an empty list, and is left out then. */
const told = <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  pipe(
    nullish(shape),
    transform((found) => {
      const isSilent = found === "" || found === false || (Array.isArray(found) && found.length === 0);
      return isSilent ? undefined : (found ?? undefined);
    }),
  );

/** An object by its members; what it holds besides, and what says nothing, is left out. */
const record = <Whole>(members: {
  readonly [Name in keyof Whole]-?: Shape<Whole[Name]>;
}): Shape<Whole> =>
  pipe(
    custom<object>((value) => typeof value === "object" && value !== null && !Array.isArray(value)),
    object(members as Record<string, Shape<unknown>>),
    transform(
      (found) =>
        Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Whole,
    ),
  );

const DAY: Shape<Day> = pipe(
  string(),
  transform(parseDay),
  check((day) => day !== null),
  transform((day) => day as Day),
);
const AMOUNT = pipe(number(), finite());
const WORDS = nullish(string(), "");
const LINE = nullish(AMOUNT, 0);
const FOUND = told(picklist(FOUND_IN));

const DEADLINE = record<Deadline>({
  text: WORDS,
  bound: nullish(
    picklist(["before", "by", "on", "in", "range", "from", "recurring", "relative", "none"]),
    "none",
  ),
  from: nullish(DAY, null),
  to: nullish(DAY, null),
  timeFrom: told(string()),
  timeTo: told(string()),
  approx: told(boolean()),
  offset: told(AMOUNT),
  offsetUnit: told(picklist(["day", "working day"])),
  event: told(string()),
  recurs: told(string()),
  proposedTo: told(DAY),
  needsReview: told(listOf(picklist(["missing-year", "typing-damage", "no-end-named", "ambiguous-date"]))),
});

const PROGRESS = record<ListedProgress>({
  state: told(picklist(TASK_STATES)),
  percent: told(AMOUNT),
  completedOn: told(DAY),
  extendedTo: told(DAY),
  follower: told(string()),
  difficulty: told(string()),
  note: told(string()),
});

const TASK: Shape<PlanTask> = pipe(
  record<PlanTask>({
    title: string(),
    shortTitle: WORDS,
    section: WORDS,
    line: LINE,
    scope: nullish(picklist(["once", "each-unit"]), "once"),
    units: told(listOf(string())),
    lead: nullish(string(), null),
    leadInferred: nullish(boolean(), false),
    support: listOf(string()),
    stream: nullish(picklist(STREAMS), "direction"),
    product: told(string()),
    deadline: nullish(DEADLINE, NO_DEADLINE),
    sureness: told(record<Sureness>({ deadline: FOUND, lead: FOUND, support: FOUND, units: FOUND })),
    progress: told(PROGRESS),
  }),
  transform((task) => ({ ...task, shortTitle: task.shortTitle || shortTitle(task.title) })),
);

const NAMED_BODY = pipe(
  string(),
  transform((name): PlanBody => ({ name, aliases: [] })),
);
const FULL_BODY = record<PlanBody>({ name: string(), aliases: listOf(string()) });
const BODY: Shape<PlanBody> = lazy((body) => (typeof body === "string" ? NAMED_BODY : FULL_BODY));

const PLAN = record<Plan>({
  number: WORDS,
  title: WORDS,
  issuedOn: nullish(DAY, null),
  organisation: WORDS,
  units: listOf(record<PlanUnit>({ name: string(), group: WORDS })),
  pilots: told(listOf(string())),
  bodies: listOf(BODY),
  tasks: listOf(TASK),
  milestones: listOf(TASK),
  problems: listOf(
    record<PlanProblem>({ code: string(), line: LINE, words: told(string()), proposal: told(string()) }),
  ),
  sureness: told(record<PlanSureness>({ number: FOUND, units: FOUND })),
  follows: told(listOf(record<FollowedPlan>({ number: string(), how: picklist(["replaces", "amends"]) }))),
});

/** Reads a plan that was written as JSON (the shape that parsing prints); names the first place that does not fit. */
export function planFromJson(words: string, fileName: string): Result<Plan, PlanFileProblem> {
  const refuse = (path: string): Result<Plan, PlanFileProblem> =>
    fail({ code: "plan-json-invalid", at: fileName, details: { path } });
  let found: unknown;
  try {
    found = JSON.parse(words);
  } catch {
    return refuse("$");
  }
  const read = safeParse(PLAN, found, { abortEarly: true });
  if (read.success) return succeed(read.output);
  const path = getDotPath(read.issues[0]) ?? "";
  return refuse(`$.${path}`.replace(/\.(\d+)/g, "[$1]").replace(/\.$/, ""));
}
