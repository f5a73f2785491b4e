import { dayOf } from "../entry";
import { exchange } from "../patch/list-patch";
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

/** Adds and takes out days; what others have entered meanwhile stays, and a day that is there is told anew in its place. */
export function changeHolidays({ added, removed }: HolidayChange): Edit {
  const out = new Set(removed.map(keyOfHoliday));
  const anew = new Map(added.map((entry) => [dayOf(entry.day), entry]));
  return (tracker) => {
    if (added.length + removed.length === 0) return tracker;
    const days = tracker.holidays.map(({ day }) => dayOf(day));
    const isAgain = (index: number): boolean => days.indexOf(days[index] ?? null) < index;
    const told = tracker.holidays.map((entry, index) =>
      days[index] === null ? entry : (anew.get(days[index] ?? null) ?? entry),
    );
    const goes = (entry: HolidayEntry, index: number): boolean =>
      anew.has(days[index] ?? null) ? days[index] !== null && isAgain(index) : out.has(keyOfHoliday(entry));
    const come = added.filter(({ day }) => dayOf(day) === null || !days.includes(dayOf(day)));
    return { ...tracker, holidays: exchange(told, goes, inOrderOfDays(come)) };
  };
}

function keyOfHoliday({ day, name, kind }: HolidayEntry): string {
  return JSON.stringify([day, name, kind]);
}

/** Days off and make-up days by their days; what is no date stays visible at the end. */
export function inOrderOfDays(holidays: readonly HolidayEntry[]): HolidayEntry[] {
  const keyOf = ({ day }: HolidayEntry): string => dayOf(day) ?? "9999";
  return [...holidays].sort((one, other) =>
    keyOf(one) < keyOf(other) ? -1 : keyOf(one) > keyOf(other) ? 1 : 0,
  );
}
