import { addDays, daysBetween, makeDay, type Day } from "./day";
import type { HolidayEntry } from "./tracker";

/** The public holidays of Vietnam, whose names come with the workbook's language. */
export type PublicHoliday =
  "newYear" | "tet" | "hungKings" | "victoryAndLabour" | "national" | "victory" | "labour";

interface DecidedHoliday {
  /** First and last day, `yyyy-MM-dd`. */
  readonly from: string;
  readonly to: string;
  readonly name: PublicHoliday;
}

/** Days off as announced for the years known; the rest of a year's list is for the office to fill in. */
const DECIDED: readonly DecidedHoliday[] = [
  { from: "2021-01-01", to: "2021-01-01", name: "newYear" },
  { from: "2021-02-10", to: "2021-02-16", name: "tet" },
  { from: "2021-04-21", to: "2021-04-21", name: "hungKings" },
  { from: "2021-04-30", to: "2021-05-03", name: "victoryAndLabour" },
  { from: "2021-09-02", to: "2021-09-05", name: "national" },
  { from: "2026-01-01", to: "2026-01-04", name: "newYear" },
  { from: "2026-02-14", to: "2026-02-22", name: "tet" },
  { from: "2026-04-26", to: "2026-04-27", name: "hungKings" },
  { from: "2026-04-30", to: "2026-05-03", name: "victoryAndLabour" },
];

/** Days off that the Labour Code (2019, article 112) fixes by the solar calendar, for years without an announced list. */
const STATUTORY: readonly { readonly month: number; readonly date: number; readonly name: PublicHoliday }[] =
  [
    { month: 1, date: 1, name: "newYear" },
    { month: 4, date: 30, name: "victory" },
    { month: 5, date: 1, name: "labour" },
    { month: 9, date: 2, name: "national" },
  ];

/** Names of the public holidays in the plan's own language. */
export const VIETNAMESE_NAMES: Readonly<Record<PublicHoliday, string>> = {
  newYear: "Tết Dương lịch",
  tet: "Tết Nguyên đán",
  hungKings: "Giỗ Tổ Hùng Vương",
  victoryAndLabour: "Ngày Chiến thắng 30/4 và Quốc tế Lao động 01/5",
  national: "Quốc khánh 02/9",
  victory: "Ngày Chiến thắng 30/4",
  labour: "Quốc tế Lao động 01/5",
};

/** The days off known for the years given, in order, under the names given. Lunar ones of other years are never guessed. */
export function publicHolidays(
  years: readonly number[],
  names: Readonly<Record<PublicHoliday, string>>,
): HolidayEntry[] {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  return sorted.flatMap(holidaysOf).map(({ day, name }) => ({ day, name: names[name], kind: "off" }));
}

interface NamedDay {
  readonly day: Day | null;
  readonly name: PublicHoliday;
}

function holidaysOf(year: number): NamedDay[] {
  const decided = DECIDED.filter(({ from }) => from.startsWith(String(year)));
  if (decided.length > 0) return decided.flatMap(expand);
  return STATUTORY.map(({ month, date, name }) => ({ day: makeDay(year, month, date), name }));
}

function expand({ from, to, name }: DecidedHoliday): NamedDay[] {
  const first = from as Day;
  const count = daysBetween(first, to as Day) + 1;
  return Array.from({ length: count }, (_, index) => ({
    day: addDays(first, index),
    name,
    kind: "off" as const,
  }));
}
