import type { Day } from "../../../domain/day";
import { dayOf } from "../../../domain/entry";
import type { Report } from "../../../domain/report";
import type { Tracker } from "../../../domain/tracker";
import { unitEvents } from "../../../domain/unit-event";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/**
 * Rows whose days the working calendar does not reach: their working days cannot be counted, reminders know weekends
 * alone, and days off beyond it count nowhere.
 */
export function findingsOfCalendar(tracker: Tracker, { judged, context }: Report): Finding[] {
  const { start, end } = context.calendar;
  const isOutside = (day: Day | null): boolean => day !== null && (day < start || day > end);
  const eventOf = unitEvents(tracker.units);
  const tasks = judged
    .filter(({ task, verdict: { due } }) =>
      due.kind === "day"
        ? isOutside(due.day)
        : due.kind === "unreadable" && dayOf(eventOf(task.unit)) !== null,
    )
    .map(({ task }) => task.id || task.title);
  const daysOff = tracker.holidays.filter(({ day }) => isOutside(dayOf(day))).map(({ name }) => name);
  const rows = [...tasks, ...daysOff];
  return rows.length === 0 ? [] : [{ code: "outside-calendar", ...placesOf(rows), repairable: false }];
}
