import { says, tells } from "../text/says";
import { count, small } from "../text/count";
import { as, list, meaning, oneOf, type Rule, word } from "../text/rules";
import type { Part, Stretch } from "./part";

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
});

/** Days of a month from one of its sides. */
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
  ([week]) => week,
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

/** Months of a year, from 1. */
export interface MonthsOfYear {
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** Reads "sáu tháng cuối", "6 tháng đầu", "3 tháng cuối". */
export const MONTHS_OF_YEAR: Rule<MonthsOfYear> = oneOf(
  tells`${count(2, 11)} tháng đầu`(([lastMonth]) => ({ firstMonth: 1, lastMonth })),
  tells`${count(2, 11)} tháng ${as(word("cuối"), 13)}`(([months, end]) => ({
    firstMonth: end - months,
    lastMonth: 12,
  })),
);
