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

/** The day of the month proposed where only its start is named, which ends nowhere. */
const START_OF_MONTH = 10;
const MIDDLE_OF_MONTH = 15;

/**
 * Days of a part of a month or of a stretch of months (a quarter, a half-year, a year). Middle and end of a month are its
 * day 15 and last day (Civil Code, article 146), halves and thirds are counted by days; "đầu" names no end, so one is only
 * proposed.
 */
export function partOfMonths(part: Part, year: number, firstMonth: number, lastMonth: number): Span {
  const from = makeDay(year, firstMonth, 1);
  if (from === null) return { from, to: null, review: "typing-damage" };
  const to = endOfMonth(year, lastMonth);
  const isMonth = firstMonth === lastMonth;
  const middle = isMonth
    ? addDays(from, MIDDLE_OF_MONTH - 1)
    : endOfMonth(year, firstMonth + Math.floor((lastMonth - firstMonth + 1) / 2) - 1);
  switch (part) {
    case "whole":
      return { from, to };
    case "start":
      return {
        from,
        to: null,
        proposedTo: isMonth ? addDays(from, START_OF_MONTH - 1) : endOfMonth(year, firstMonth),
      };
    case "end":
      return { from: to, to };
    case "first-half":
      return { from, to: middle };
    case "second-half":
      return { from: addDays(middle, 1), to };
    case "middle":
      return isMonth || lastMonth - firstMonth === 11
        ? { from: middle, to: middle }
        : middleOf(year, Math.floor((firstMonth + lastMonth) / 2));
    default:
      return stretchOf(part, from, to);
  }
}

/** A stretch within its first and last day; it never leaves them. */
function stretchOf({ side, skip, days }: Stretch, first: Day, last: Day): Span {
  const from = side === "start" ? addDays(first, skip) : addDays(last, 1 - skip - days);
  const to = addDays(from, days - 1);
  return { from: from < first ? first : from, to: to > last ? last : to };
}

function middleOf(year: number, month: number): Span {
  return { from: makeDay(year, month, 1), to: null, proposedTo: endOfMonth(year, month) };
}
