import type { Day } from "./day";
import { addDays } from "./day";
import { dayOf } from "./entry";
import type { PlanSpan } from "./plan-span";
import type { Tracker } from "./tracker";

/** A day so many days after the last deadline is asked about. */
const FAR_DAYS = 366;
/** So many before the first deadline: a year typed out of habit is often less than a year away. */
const BEFORE_DEADLINES_DAYS = 183;
/** So many before the plan, where its own day is known. */
const BEFORE_PLAN_DAYS = 92;

/** The days that what is told of a plan's work is to be expected in; null where the plan names none. */
export function nearPlan(
  { tasks, units, settings }: Pick<Tracker, "tasks" | "units" | "settings">,
  today: Day | undefined,
): PlanSpan | null {
  const days = [
    ...tasks.flatMap(({ due, extendedTo }) => [dayOf(due), dayOf(extendedTo)]),
    ...units.map(({ event }) => dayOf(event)),
    dayOf(settings.planDate),
  ].filter((one) => one !== null);
  if (days.length === 0) return null;
  const all = [...days, ...(today ? [today] : [])].sort();
  const [first, last] = [all[0], all.at(-1)];
  const before = dayOf(settings.planDate) === null ? BEFORE_DEADLINES_DAYS : BEFORE_PLAN_DAYS;
  return first && last ? { first: addDays(first, -before), last: addDays(last, FAR_DAYS) } : null;
}
