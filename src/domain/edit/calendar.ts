import { addDays, makeDay, partsOf, type Day } from "../day";
import { dayOf } from "../entry";
import { flagContextOf } from "../report";
import type { Tracker } from "../tracker";
import { HORIZON_DAYS, type WorkCalendar } from "../working-day";

/** The working days of a tracker. */
export function calendarOf({ settings, holidays }: Tracker): WorkCalendar {
  return flagContextOf(settings, holidays, settings.calendarStart).calendar;
}

/**
 * The first day of ten years that hold every deadline and every event, where the working calendar does not reach them all:
 * the year before the first of them where there is room for it. null where it reaches them, or where no ten years do.
 */
export function calendarReaching({ settings, tasks, units }: Tracker): Day | null {
  const days = [
    ...tasks.flatMap(({ title, due, extendedTo }) =>
      title.trim() === "" ? [] : [dayOf(due), dayOf(extendedTo)],
    ),
    ...units.map(({ event }) => dayOf(event)),
  ]
    .filter((day) => day !== null)
    .sort();
  const [first, last] = [days[0], days.at(-1)];
  const reaches = (start: Day): boolean =>
    first !== undefined && last !== undefined && start <= first && last <= addDays(start, HORIZON_DAYS - 1);
  if (first === undefined || reaches(settings.calendarStart)) return null;
  const { year } = partsOf(first);
  const starts = [year - 1, year].map((one) => makeDay(one, 1, 1)).filter((start) => start !== null);
  return starts.find(reaches) ?? null;
}

/** The tracker with its working calendar moved to where it reaches every day; the same where it does, or cannot. */
export function reachWithCalendar(tracker: Tracker): Tracker {
  const calendarStart = calendarReaching(tracker);
  return calendarStart === null ? tracker : { ...tracker, settings: { ...tracker.settings, calendarStart } };
}
