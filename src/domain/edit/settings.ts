import { dayOf } from "../entry";
import type { HolidayEntry, Settings } from "../tracker";
import type { Edit } from "./edit";

/** Changes settings; what is left out stays. */
export function changeSettings(settings: Partial<Settings>): Edit {
  return (tracker) => ({ ...tracker, settings: { ...tracker.settings, ...settings } });
}

/** Days off and make-up days that one person adds and takes out. */
export interface HolidayChange {
  /** A day that is there already is told anew. */
  readonly added: readonly HolidayEntry[];
  readonly removed: readonly HolidayEntry[];
}

/** Adds and takes out days; what others have entered meanwhile stays. */
export function changeHolidays({ added, removed }: HolidayChange): Edit {
  const days = new Set(added.map(({ day }) => dayOf(day)));
  const goes = (entry: HolidayEntry): boolean =>
    (dayOf(entry.day) !== null && days.has(dayOf(entry.day))) ||
    removed.some((other) => keyOfHoliday(other) === keyOfHoliday(entry));
  return (tracker) =>
    added.length + removed.length === 0
      ? tracker
      : {
          ...tracker,
          holidays: [...tracker.holidays.filter((entry) => !goes(entry)), ...added].sort(byDay),
        };
}

function keyOfHoliday({ day, name, kind }: HolidayEntry): string {
  return JSON.stringify([day, name, kind]);
}

function byDay(one: HolidayEntry, other: HolidayEntry): number {
  // What is no date stays visible at the end.
  const [a, b] = [dayOf(one.day) ?? "9999", dayOf(other.day) ?? "9999"];
  return a === b ? 0 : a < b ? -1 : 1;
}
