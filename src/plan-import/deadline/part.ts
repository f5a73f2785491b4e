import { addDays, endOfMonth, makeDay, type Day } from "../../domain/day";
import type { Span } from "./point";
import { says, tells } from "../text/says";
import { list, meaning, oneOf, type Rule } from "../text/rules";
import { count, small } from "../text/numbers";

/** Which part of a month, quarter or year the words name. */
export type Part = "whole" | "start" | "middle" | "end" | "first-half" | "second-half" | Stretch;

/** Days counted from the start of a month, or back from its end: "15 ngày đầu", "hai tuần cuối", "tuần 2, 3", "trung tuần". */
interface Stretch {
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
  if (typeof part === "object") return stretchOf(part, from, to);
  if (part === "whole") return { from, to };
  if (part === "end") return { from: to, to };
  if (part === "first-half") return { from, to: middle };
  if (part === "second-half") return { from: addDays(middle, 1), to };
  if (part === "start")
    return {
      from,
      to: null,
      proposedTo: isMonth ? addDays(from, START_OF_MONTH - 1) : endOfMonth(year, firstMonth),
    };
  if (isMonth || lastMonth - firstMonth === 11) return { from: middle, to: middle };
  const month = Math.floor((firstMonth + lastMonth) / 2);
  return { from: makeDay(year, month, 1), to: null, proposedTo: endOfMonth(year, month) };
}

/** A stretch within its first and last day; it never leaves them. */
function stretchOf({ side, skip, days }: Stretch, first: Day, last: Day): Span {
  const from = side === "start" ? addDays(first, skip) : addDays(last, 1 - skip - days);
  const to = addDays(from, days - 1);
  return { from: from < first ? first : from, to: to > last ? last : to };
}

/** A part of a month, quarter or year named before it. */
export interface PartRead {
  readonly part: Part;
  /** Whether the words count days ("15 ngày đầu") and so say exactly which. */
  readonly exact?: boolean;
}

const NAMED = meaning<Part>({
  "nửa đầu": "first-half",
  "nửa cuối": "second-half",
  "nửa sau": "second-half",
  "thượng tuần": daysFrom("start", 0, 10),
  "trung tuần": daysFrom("start", 10, 10),
  "hạ tuần": daysFrom("start", 20, 11),
  "tuần đầu tiên": daysFrom("start", 0, 7),
  "tuần cuối cùng": daysFrom("end", 0, 7),
  "tuần đầu": daysFrom("start", 0, 7),
  "tuần cuối": daysFrom("end", 0, 7),
  đầu: "start",
  giữa: "middle",
  cuối: "end",
  early: "start",
  mid: "middle",
  "mid -": "middle",
  "end of": "end",
});

function daysFrom(side: Stretch["side"], skip: number, days: number): Stretch {
  return { side, skip, days };
}

const OF = says`(của | / &tháng)?`;

const SIDE = meaning<Stretch["side"]>({ đầu: "start", cuối: "end" });
const COUNTED_DAYS = meaning({ ngày: 1, tuần: 7 });
/** "15 ngày đầu", "hai tuần cuối". */
const STRETCH = tells`${count(1, 31)} ${COUNTED_DAYS} ${SIDE} tiên|cùng? ${OF}`(
  ([number, days, side]): PartRead => ({ part: daysFrom(side, 0, number * days), exact: days === 1 }),
);

const WEEK = tells`thứ? ${oneOf(small(4), meaning({ nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4 }))}`(
  ([one]) => one,
);
const WEEK_JOIN = says`(,|và|-|+|'&'|đến) tuần?`;
/** "tuần 1", "tuần thứ 3 và thứ 4 của", "tuần 2 - tuần 3"; "tuần 1, 2/9" may be a day. */
const WEEKS = tells`tuần ${list(WEEK, WEEK_JOIN, 4)} ${OF}`(([[first = 1, ...others]]): PartRead => {
  const last = others.at(-1) ?? first;
  return { part: daysFrom("start", (first - 1) * 7, (Math.max(first, last) - first + 1) * 7) };
});

/** Reads "đầu", "nửa sau", "trung tuần", "tuần thứ hai của" before a month, quarter or year. */
export const PART: Rule<PartRead> = oneOf<PartRead>(
  tells`${NAMED} ${OF}`(([part]) => ({ part })),
  STRETCH,
  WEEKS,
);

type MonthsOfYear = Readonly<Record<"firstMonth" | "lastMonth", number>>;

/** Reads "sáu tháng cuối", "6 tháng đầu", "3 tháng cuối". */
export const MONTHS_OF_YEAR: Rule<MonthsOfYear> = oneOf(
  tells`${count(2, 11)} tháng đầu`(([lastMonth]) => ({ firstMonth: 1, lastMonth })),
  tells`${count(2, 11)} tháng cuối`(([months]) => ({ firstMonth: 13 - months, lastMonth: 12 })),
);
