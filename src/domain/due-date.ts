import { addDays, weekdayOf, type Day } from "./day";
import { choiceOf, dayOf, isUnrecognised, type DateEntry } from "./entry";
import type { Task } from "./task";
import { addWorkingDays, lastWorkingDayUpTo, type WorkCalendar } from "./working-day";

/** The date a task is held to: a day, none, none yet because the unit's event has no date, or one that cannot be worked out. */
export type EffectiveDue =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "none" }
  | { readonly kind: "awaits-event" }
  | { readonly kind: "unreadable" };

type Dates = Pick<Task, "dueKind" | "due" | "offset" | "offsetUnit" | "extendedTo">;

/**
 * Effective due date ("Hạn hiện hành"): extended to, else the fixed due date, else the event ± offset.
 * A period ("trong", "khoảng") that also has an offset is the unit's own event: once the event has a date, that date decides.
 */
export function effectiveDueOf(task: Dates, event: DateEntry, calendar: WorkCalendar): EffectiveDue {
  const extended = dayOf(task.extendedTo);
  if (extended !== null) return { kind: "day", day: extended };
  const offset = typeof task.offset === "number" ? task.offset : null;
  const fixed = dayOf(task.due);
  if (fixed !== null && !eventDecides(task, event)) return { kind: "day", day: fixed };
  if (offset === null) return { kind: "none" };
  if (event === null) return { kind: "awaits-event" };
  if (isUnrecognised(event)) return { kind: "unreadable" };
  return countFromEvent(event, offset, task, calendar);
}

/** Whether a task is its unit's own event, and something is entered as the day of that: it decides over the plan's period. */
export function eventDecides({ dueKind, offset }: Dates, event: DateEntry): boolean {
  const kind = choiceOf(dueKind);
  return (kind === "in" || kind === "range") && typeof offset === "number" && event !== null;
}

function countFromEvent(event: Day, offset: number, task: Dates, calendar: WorkCalendar): EffectiveDue {
  if (choiceOf(task.offsetUnit) !== "working day" || offset === 0) {
    return { kind: "day", day: addDays(event, offset) };
  }
  const day = addWorkingDays(calendar, event, offset);
  return day === null ? { kind: "unreadable" } : { kind: "day", day };
}

/**
 * The reminder day: the last working day before the named date where the bound is "trước", else the last on or before it.
 * Outside the calendar's horizon weekends alone are known.
 */
export function reminderOf(due: Day, isBefore: boolean, calendar: WorkCalendar): Day {
  const latest = isBefore ? addDays(due, -1) : due;
  return lastWorkingDayUpTo(calendar, latest) ?? addDays(latest, -Math.max(0, weekdayOf(latest) - 5));
}
