import { flagContextOf } from "../report";
import type { Tracker } from "../tracker";
import type { WorkCalendar } from "../working-day";

/** The working days of a tracker. */
export function calendarOf({ settings, holidays }: Tracker): WorkCalendar {
  return flagContextOf(settings, holidays, settings.calendarStart).calendar;
}
