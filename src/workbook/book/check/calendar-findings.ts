import type { Day } from "../../../domain/day";
import { addDays } from "../../../domain/day";
import { calendarReaching } from "../../../domain/edit/calendar";
import { dayOf } from "../../../domain/entry";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import type { Report } from "../../../domain/report";
import type { Tracker } from "../../../domain/tracker";
import { unitEvents } from "../../../domain/unit-event";
import { HORIZON_DAYS } from "../../../domain/working-day";
import { sayEntry } from "../../schema/kinds/kinds";
import type { Wording } from "../../schema/wording";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** A row by its code or name, with the day on account of which the calendar does not reach it. */
interface FarRow {
  readonly name: string;
  readonly day: Day;
}

/**
 * Rows whose days the working calendar does not reach: their working days cannot be counted, reminders know weekends
 * alone, and days off beyond it count nowhere. A repair moves the calendar where ten years hold every deadline.
 */
export function findingsOfCalendar(tracker: Tracker, report: Report, wording: Wording): Finding[] {
  const { start, end } = report.context.calendar;
  const moved = calendarReaching(tracker);
  const isReached = ({ day }: FarRow): boolean =>
    moved !== null && day >= moved && day <= addDays(moved, HORIZON_DAYS - 1);
  const rows = farRows(tracker, report, (day) => day < start || day > end);
  const finding = (far: readonly FarRow[], more: Partial<Finding>): Finding[] =>
    far.length === 0
      ? []
      : [{ code: "outside-calendar", ...placesOf(far.map(({ name }) => name)), repairable: false, ...more }];
  const proposal = moved === null ? "" : sayEntry(SETTING_FIELDS.calendarStart, moved, wording);
  return [
    ...finding(rows.filter(isReached), { repairable: true, proposal }),
    ...finding(
      rows.filter((row) => !isReached(row)),
      {},
    ),
  ];
}

function farRows(tracker: Tracker, { judged }: Report, isOutside: (day: Day) => boolean): FarRow[] {
  const eventOf = unitEvents(tracker.units);
  const far = (name: string, day: Day | null): FarRow[] => (day !== null ? [{ name, day }] : []);
  const outside = (name: string, day: Day | null): FarRow[] =>
    day !== null && isOutside(day) ? far(name, day) : [];
  return [
    ...judged.flatMap(({ task, verdict: { due } }) => {
      const name = task.id || task.title;
      if (due.kind === "day") return outside(name, due.day);
      return due.kind === "unreadable" ? far(name, dayOf(eventOf(task.unit))) : [];
    }),
    ...tracker.holidays.flatMap(({ day, name }) => outside(name, dayOf(day))),
  ];
}
