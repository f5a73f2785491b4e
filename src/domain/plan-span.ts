import type { Day } from "./day";
import { addDays } from "./day";
import { dayOf } from "./entry";
import { namesDayPlainly } from "./named-day";
import { swapDay } from "./swap-day";
import type { Task } from "./task";

/** The first and the last day of a plan's deadlines. */
export interface PlanSpan {
  readonly first: Day;
  readonly last: Day;
}

/**
 * The span of the deadlines that are certain: days that can be read only one way, and days that the deadline's own words
 * name. null where there is none. The workbook's hidden calendar works it out the same way.
 */
export function planSpan(tasks: readonly Pick<Task, "due" | "dueText">[]): PlanSpan | null {
  const certain = tasks
    .flatMap(({ due, dueText }) => {
      const day = dayOf(due);
      return day !== null && (swapDay(day) === null || namesDayPlainly(dueText, day)) ? [day] : [];
    })
    .sort();
  const [first] = certain;
  const last = certain.at(-1);
  return first === undefined || last === undefined ? null : { first, last };
}

/** So many days beyond a plan's deadlines nobody reports of it. */
const FAR = 5 * 366;

/** Whether a day lies so far outside of a plan's deadlines that it was probably mistyped. */
export function isFarFromPlan(tasks: readonly Pick<Task, "due" | "dueText">[], day: Day): boolean {
  const span = planSpan(tasks);
  return span !== null && (day < addDays(span.first, -FAR) || day > addDays(span.last, FAR));
}
