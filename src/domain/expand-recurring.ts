import { addDays, endOfMonth, makeDay, partsOf, weekdayOf, type Day } from "./day";
import type { Deadline } from "./deadline";

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const MOST_DAYS = 1000;

/**
 * The dates of a recurring deadline from one day to another, both included, in order. Only what names a day
 * expands; a day the month does not have becomes its last.
 */
export function expandRecurring(deadline: Deadline, from: Day, until: Day): Day[] {
  const recurs = deadline.recurs ?? "";
  const weekly = /^weekly day (\d)$/.exec(recurs);
  if (weekly) return weekdays(Number(weekly[1]), from, until);
  const days = daysOfYear(recurs);
  if (days.length === 0) return [];
  const found: Day[] = [];
  for (let year = partsOf(from).year; year <= partsOf(until).year && found.length < MOST_DAYS; year += 1) {
    found.push(
      ...days
        .map(([month, dayOfMonth]) => dayOf(year, month, dayOfMonth))
        .filter((day) => day >= from && day <= until),
    );
  }
  return found.sort();
}

/** Month and day of every date in a year; day 32 stands for the last. */
function daysOfYear(recurs: string): (readonly [number, number])[] {
  const stretch = /^monthly day \d+-(\d+)$/.exec(recurs);
  if (stretch) return MONTHS.map((month) => [month, dayNumber(stretch[1])]);
  const monthly = /^monthly day ([\d, ]+(?:last)?|last)$/.exec(recurs);
  if (monthly)
    return MONTHS.flatMap((month) =>
      (monthly[1] ?? "").split(", ").map((day) => [month, dayNumber(day)] as const),
    );
  const quarterly = /^quarterly: day (\d+|last) of months ([\d,]+)$/.exec(recurs);
  if (quarterly)
    return (quarterly[2] ?? "").split(",").map((month) => [Number(month), dayNumber(quarterly[1])]);
  const month = /^yearly month ([\d, ]+)$/.exec(recurs);
  if (month) return (month[1] ?? "").split(", ").map((one) => [Number(one), 32]);
  const yearly = /^yearly ((?:\d\d-\d\d(?:, )?)+)$/.exec(recurs);
  return yearly
    ? (yearly[1] ?? "").split(", ").map((day) => [Number(day.slice(0, 2)), Number(day.slice(3))])
    : [];
}

function dayNumber(word: string | undefined): number {
  return word === "last" ? 32 : Number(word);
}

function dayOf(year: number, month: number, dayOfMonth: number): Day {
  return makeDay(year, month, dayOfMonth) ?? endOfMonth(year, month);
}

function weekdays(weekday: number, from: Day, until: Day): Day[] {
  const days: Day[] = [];
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7);
  for (let day = first; day <= until && days.length < MOST_DAYS; day = addDays(day, 7)) days.push(day);
  return days;
}
