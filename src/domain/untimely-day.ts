import { addDays, makeDay, partsOf, type Day } from "./day";
import { dayOf } from "./entry";
import { nearPlan } from "./near-plan";
import type { PlanSpan } from "./plan-span";
import { swapDay } from "./swap-day";
import type { Task } from "./task";
import type { Tracker } from "./tracker";

/** A day on which something is said to have been done and cannot have been, or hardly. */
export interface UntimelyDay {
  readonly field: "completedOn" | "updatedOn";
  readonly task: Task;
  readonly typed: Day;
  /** What it most probably means; null where nobody could say. */
  readonly meant: Day | null;
  readonly because: "to-come" | "long-before";
}

/** Days of work done that have not come today, or that lie long before the plan. */
export function untimelyDays(
  tracker: Pick<Tracker, "tasks" | "units" | "settings">,
  today: Day,
): UntimelyDay[] {
  const first = nearPlan(tracker, today)?.first ?? null;
  return tracker.tasks
    .filter(({ title }) => title.trim() !== "")
    .flatMap((task) =>
      (["completedOn", "updatedOn"] as const).flatMap((field): UntimelyDay[] => {
        const typed = dayOf(task[field]);
        if (typed === null) return [];
        const because = typed > today ? "to-come" : first !== null && typed < first ? "long-before" : null;
        const meant = meantBy(typed, { first: first ?? addDays(today, -366), last: today });
        return because === null ? [] : [{ field, task, typed, meant, because }];
      }),
    );
}

/** A day of the span for which somebody types another: in the month to come, with month and day or the year mistaken. */
function meantBy(typed: Day, span: PlanSpan): Day | null {
  const before = monthBefore(typed);
  const isInside = (day: Day | null): day is Day => day !== null && day >= span.first && day <= span.last;
  if (isInside(before) && before.slice(0, 7) === span.last.slice(0, 7)) return before;
  const isOfThisYear = partsOf(typed).year === partsOf(span.last).year;
  const meant = isOfThisYear ? swapDay(typed) : nearestYear(typed, span);
  return isInside(meant) ? meant : null;
}

/** The same day of the nearest year in a span, before others of one whose digits are those typed in another order. */
function nearestYear(typed: Day, { first, last }: PlanSpan): Day | null {
  const { month, dayOfMonth } = partsOf(typed);
  const [from, to] = [partsOf(first).year, partsOf(last).year];
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const days = years
    .map((one) => makeDay(one, month, dayOfMonth))
    .filter((day) => day !== null && day >= first && day <= last);
  const digits = (day: Day): string => [...day.slice(0, 4)].sort().join("");
  const turned = days.find((day) => day !== null && digits(day) === digits(typed));
  return turned ?? (typed > last ? days.at(-1) : days[0]) ?? null;
}

/** The same day of the month before. */
function monthBefore(day: Day): Day | null {
  const { year, month, dayOfMonth } = partsOf(day);
  return month === 1 ? makeDay(year - 1, 12, dayOfMonth) : makeDay(year, month - 1, dayOfMonth);
}
