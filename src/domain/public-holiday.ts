import type { Day } from "./day";
import { addDays, daysBetween, makeDay } from "./day";
import type { HolidayEntry } from "./tracker";

interface DecidedHoliday {
  /** First and last day, `yyyy-MM-dd`. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

/** Days off as announced for the years known; the rest of a year's list is for the office to fill in. */
const DECIDED: readonly DecidedHoliday[] = [
  { from: "2021-01-01", to: "2021-01-01", name: "Tết Dương lịch" },
  { from: "2021-02-10", to: "2021-02-16", name: "Tết Nguyên đán" },
  { from: "2021-04-21", to: "2021-04-21", name: "Giỗ Tổ Hùng Vương" },
  { from: "2021-04-30", to: "2021-05-03", name: "Ngày Chiến thắng 30/4 và Quốc tế Lao động 01/5" },
  { from: "2021-09-02", to: "2021-09-05", name: "Quốc khánh 02/9" },
  { from: "2026-01-01", to: "2026-01-04", name: "Tết Dương lịch" },
  { from: "2026-02-14", to: "2026-02-22", name: "Tết Nguyên đán" },
  { from: "2026-04-26", to: "2026-04-27", name: "Giỗ Tổ Hùng Vương" },
  { from: "2026-04-30", to: "2026-05-03", name: "Ngày Chiến thắng 30/4 và Quốc tế Lao động 01/5" },
];

/** Days off that the Labour Code (2019, article 112) fixes by the solar calendar, for years without an announced list. */
const STATUTORY: readonly { readonly month: number; readonly date: number; readonly name: string }[] = [
  { month: 1, date: 1, name: "Tết Dương lịch" },
  { month: 4, date: 30, name: "Ngày Chiến thắng 30/4" },
  { month: 5, date: 1, name: "Quốc tế Lao động 01/5" },
  { month: 9, date: 2, name: "Quốc khánh 02/9" },
];

/** The days off known for the years given, in order. Lunar ones of other years are never guessed. */
export function publicHolidays(years: readonly number[]): HolidayEntry[] {
  return [...new Set(years)].sort((a, b) => a - b).flatMap(holidaysOf);
}

function holidaysOf(year: number): HolidayEntry[] {
  const decided = DECIDED.filter(({ from }) => from.startsWith(String(year)));
  if (decided.length > 0) return decided.flatMap(expand);
  return STATUTORY.map(({ month, date, name }) => ({ day: makeDay(year, month, date), name, kind: "off" }));
}

function expand({ from, to, name }: DecidedHoliday): HolidayEntry[] {
  const first = from as Day;
  const count = daysBetween(first, to as Day) + 1;
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(first, index),
    name,
    kind: "off" as const,
  }));
}
