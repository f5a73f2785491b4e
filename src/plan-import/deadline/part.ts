import { addDays, endOfMonth, makeDay, type Day } from "../../domain/day";
import type { Span } from "./point";

/** Which part of a month, quarter or year the words name. */
export type Part = "whole" | "start" | "middle" | "end" | "first-half" | "second-half" | Stretch;

/** Days counted from the start of a month, or back from its end: "15 ngày đầu", "hai tuần cuối", "tuần 2, 3", "trung tuần". */
export interface Stretch {
  readonly side: "start" | "end";
  /** Days before the stretch begins, counted from its side. */
  readonly skip: number;
  readonly days: number;
}

const MONTH_DAYS: Readonly<Record<Exclude<Part, "whole" | "start" | Stretch>, readonly [number, number]>> = {
  middle: [15, 15],
  end: [31, 31],
  "first-half": [1, 15],
  "second-half": [16, 31],
};

/** The day of the month proposed where only its start is named, which ends nowhere. */
const START_OF_MONTH = 10;

/**
 * Days of a part of a month. Middle and end of a month are its day 15 and last day (Civil Code, article 146);
 * halves and thirds are counted by days; "đầu" names no end, so one is only proposed.
 */
export function partOfMonth(part: Part, year: number, month: number): Span {
  if (month < 1 || month > 12) return { from: null, to: null, review: "typing-damage" };
  const last = endOfMonth(year, month);
  if (part === "whole") return { from: makeDay(year, month, 1), to: last };
  if (typeof part !== "string") return stretchOf(part, makeDay(year, month, 1) ?? last, last);
  if (part === "start")
    return { from: makeDay(year, month, 1), to: null, ...proposed(makeDay(year, month, START_OF_MONTH)) };
  const [from, to] = MONTH_DAYS[part];
  return { from: clamp(year, month, from, last), to: clamp(year, month, to, last) };
}

/** Days of a part of a stretch of months (a quarter, a half-year, a year); "đầu" names no end, so one is only proposed. */
export function partOfMonths(part: Part, year: number, firstMonth: number, lastMonth: number): Span {
  const from = makeDay(year, firstMonth, 1);
  const to = endOfMonth(year, lastMonth);
  const half = firstMonth + Math.floor((lastMonth - firstMonth + 1) / 2);
  if (part === "whole") return { from, to };
  if (typeof part !== "string") return from ? stretchOf(part, from, to) : { from, to };
  if (part === "start") return { from, to: null, proposedTo: endOfMonth(year, firstMonth) };
  if (part === "end") return { from: to, to };
  if (part === "first-half") return { from, to: endOfMonth(year, half - 1) };
  if (part === "second-half") return { from: makeDay(year, half, 1), to };
  return middleOf(year, firstMonth, lastMonth);
}

function proposed(day: Day | null): { proposedTo?: Day } {
  return day === null ? {} : { proposedTo: day };
}

/** A stretch within its first and last day; it never leaves them. */
function stretchOf({ side, skip, days }: Stretch, first: Day, last: Day): Span {
  const from = side === "start" ? addDays(first, skip) : addDays(last, 1 - skip - days);
  const to = addDays(from, days - 1);
  return { from: from < first ? first : from, to: to > last ? last : to };
}

function middleOf(year: number, firstMonth: number, lastMonth: number): Span {
  if (lastMonth - firstMonth === 11) {
    const middle = endOfMonth(year, 6);
    return { from: middle, to: middle };
  }
  const month = Math.floor((firstMonth + lastMonth) / 2);
  return { from: makeDay(year, month, 1), to: null, proposedTo: endOfMonth(year, month) };
}

function clamp(year: number, month: number, dayOfMonth: number, last: Day): Day {
  return makeDay(year, month, dayOfMonth) ?? last;
}
