import * as v from "valibot";
import { parseDay, type Day } from "../../domain/day";
import { NO_DEADLINE, type Deadline } from "../../domain/deadline";
import { TASK_STATES } from "../../domain/fields/choices";
import {
  FOUND_IN,
  STREAMS,
  type FollowedPlan,
  type MovedTask,
  type ListedProgress,
  type Plan,
  type PlanBody,
  type PlanProblem,
  type PlanSureness,
  type PlanTask,
  type PlanUnit,
  type Sureness,
} from "../../domain/plan";
import { succeed } from "../../domain/result";
import { refuse, type FileRead } from "../problem";
import { shortTitle } from "../short-title";

type Shape<Value> = v.GenericSchema<unknown, Value>;

/** A list; none where it is absent. */
const listOf = <Value>(item: Shape<Value>): Shape<readonly Value[]> => v.nullish(v.array(item), []);

/** A value that says nothing where it is absent, "", false or an empty list, and is left out then. */
const told = <Value>(shape: Shape<Value>): Shape<Value | undefined> =>
  v.pipe(
    v.nullish(shape),
    v.transform((found) => {
      const isSilent = found === "" || found === false || (Array.isArray(found) && found.length === 0);
      return isSilent ? undefined : (found ?? undefined);
    }),
  );

/** An object by its members; what it holds besides, and what says nothing, is left out. */
const record = <Whole>(members: {
  readonly [Name in keyof Whole]-?: Shape<Whole[Name]>;
}): Shape<Whole> =>
  v.pipe(
    v.custom<object>((value) => typeof value === "object" && value !== null && !Array.isArray(value)),
    v.object(members as Record<string, Shape<unknown>>),
    v.transform(
      (found) =>
        Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Whole,
    ),
  );

const DAY: Shape<Day> = v.pipe(
  v.string(),
  v.transform(parseDay),
  v.check((day) => day !== null),
  v.transform((day) => day as Day),
);
const AMOUNT = v.pipe(v.number(), v.finite());
const WORDS = v.nullish(v.string(), "");
const LINE = v.nullish(AMOUNT, 0);
const FOUND = told(v.picklist(FOUND_IN));

const DEADLINE = record<Deadline>({
  text: WORDS,
  bound: v.nullish(
    v.picklist(["before", "by", "on", "in", "range", "from", "recurring", "relative", "none"]),
    "none",
  ),
  from: v.nullish(DAY, null),
  to: v.nullish(DAY, null),
  timeFrom: told(v.string()),
  timeTo: told(v.string()),
  approx: told(v.boolean()),
  offset: told(AMOUNT),
  offsetUnit: told(v.picklist(["day", "working day"])),
  event: told(v.string()),
  recurs: told(v.string()),
  proposedTo: told(DAY),
  needsReview: told(listOf(v.picklist(["missing-year", "typing-damage", "no-end-named", "ambiguous-date"]))),
});

const PROGRESS = record<ListedProgress>({
  state: told(v.picklist(TASK_STATES)),
  percent: told(AMOUNT),
  completedOn: told(DAY),
  extendedTo: told(DAY),
  follower: told(v.string()),
  difficulty: told(v.string()),
  note: told(v.string()),
});

const TASK: Shape<PlanTask> = v.pipe(
  record<PlanTask>({
    title: v.string(),
    shortTitle: WORDS,
    section: WORDS,
    line: LINE,
    scope: v.nullish(v.picklist(["once", "each-unit"]), "once"),
    units: told(listOf(v.string())),
    lead: v.nullish(v.string(), null),
    leadInferred: v.nullish(v.boolean(), false),
    support: listOf(v.string()),
    stream: v.nullish(v.picklist(STREAMS), "direction"),
    product: told(v.string()),
    deadline: v.nullish(DEADLINE, NO_DEADLINE),
    sureness: told(record<Sureness>({ deadline: FOUND, lead: FOUND, support: FOUND, units: FOUND })),
    progress: told(PROGRESS),
    side: told(AMOUNT),
  }),
  v.transform((task) => ({ ...task, shortTitle: task.shortTitle || shortTitle(task.title) })),
);

const NAMED_BODY = v.pipe(
  v.string(),
  v.transform((name): PlanBody => ({ name, aliases: [] })),
);
const FULL_BODY = record<PlanBody>({ name: v.string(), aliases: listOf(v.string()) });
const BODY: Shape<PlanBody> = v.lazy((body) => (typeof body === "string" ? NAMED_BODY : FULL_BODY));

const PLAN = record<Plan>({
  number: WORDS,
  title: WORDS,
  issuedOn: v.nullish(DAY, null),
  organisation: WORDS,
  units: listOf(record<PlanUnit>({ name: v.string(), group: WORDS })),
  pilots: told(listOf(v.string())),
  bodies: listOf(BODY),
  tasks: listOf(TASK),
  milestones: listOf(TASK),
  problems: listOf(
    record<PlanProblem>({
      code: v.string(),
      line: LINE,
      words: told(v.string()),
      proposal: told(v.string()),
    }),
  ),
  sureness: told(record<PlanSureness>({ number: FOUND, units: FOUND })),
  follows: told(
    listOf(record<FollowedPlan>({ number: v.string(), how: v.picklist(["replaces", "amends"]) })),
  ),
  drops: told(listOf(v.string())),
  moves: told(listOf(record<MovedTask>({ line: LINE, from: DAY, to: DAY }))),
});

/** Reads a plan that was written as JSON (the shape that parsing prints); names the first place that does not fit. */
export function planFromJson(words: string): FileRead<Plan> {
  const refused = (path: string): FileRead<Plan> => refuse("plan-json-invalid", { path });
  let found: unknown;
  try {
    found = JSON.parse(words);
  } catch {
    return refused("$");
  }
  const read = v.safeParse(PLAN, found, { abortEarly: true });
  if (read.success) return succeed(read.output);
  const path = v.getDotPath(read.issues[0]) ?? "";
  return refused(`$.${path}`.replace(/\.(\d+)/g, "[$1]").replace(/\.$/, ""));
}
