import type { HolidayEntry, Settings } from "../tracker";
import type { Edit } from "./edit";

/** Changes settings; what is left out stays. */
export function changeSettings(settings: Partial<Settings>): Edit {
  return (tracker) => ({ ...tracker, settings: { ...tracker.settings, ...settings } });
}

/** Replaces the list of days off and make-up days. */
export function setHolidays(holidays: readonly HolidayEntry[]): Edit {
  return (tracker) => ({ ...tracker, holidays });
}
