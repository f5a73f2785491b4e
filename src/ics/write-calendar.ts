import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { daysBetween, partsOf, type Day } from "../domain/day";
import type { CalendarDeadline } from "../papers/calendar/list-deadlines";

/** The hour at which a person is reminded, on the day of the reminder. */
const MORNING = 8;

const SECONDS_PER_HOUR = 3600;

/**
 * The text of a calendar file (.ics, RFC 5545) of deadlines. `now` stamps it, so that a later file goes before an earlier.
 */
export function writeCalendar(name: string, deadlines: readonly CalendarDeadline[], now: Date): string {
  const calendar = ical({ name, method: ICalCalendarMethod.PUBLISH, prodId: "//Tien do//Tien do//VI" });
  for (const { id, day, title, description, reminders } of deadlines) {
    const event = calendar.createEvent({
      id: `${encodeURIComponent(id)}@tien-do`,
      sequence: Math.floor(now.getTime() / 60_000) % 2_147_483_647,
      stamp: now,
      start: dateOf(day),
      allDay: true,
      summary: title,
      description,
    });
    for (const reminder of reminders)
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: secondsBefore(reminder, day),
        description: title,
      });
  }
  return calendar.toString();
}

/** Local midnight, since the library writes the day that a moment has on this computer. */
function dateOf(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day);
  return new Date(year, month - 1, dayOfMonth);
}

/** From the morning of one day to the midnight that another begins with. */
function secondsBefore(reminder: Day, day: Day): number {
  return (daysBetween(reminder, day) * 24 - MORNING) * SECONDS_PER_HOUR;
}
