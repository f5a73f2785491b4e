import { count, small } from "../text/count";
import { as, firstOf, list, meaning, read, type Reader } from "../text/reader";
import { ahead, oneOf, optional, sequence, unless, word } from "../text/rules";
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
  "thượng tuần": "first-third",
  "trung tuần": "second-third",
  "hạ tuần": "last-third",
  "tuần đầu tiên": "week-1",
  "tuần cuối cùng": "week-last",
  "tuần đầu": "week-1",
  "tuần cuối": "week-last",
  đầu: "start",
  giữa: "middle",
  cuối: "end",
});
const WEEKS: readonly Part[] = ["week-1", "week-2", "week-3", "week-4"];
const OF = optional(oneOf(word("của"), sequence(word("/"), ahead(word("tháng")))));

const SIDE = meaning<Stretch["side"]>({ đầu: "start", cuối: "end" });
const COUNTED_DAYS = meaning({ ngày: 1, tuần: 7 });
/** "15 ngày đầu", "hai tuần cuối". */
const STRETCH = read(
  [count(1, 31), COUNTED_DAYS, SIDE, optional(word("tiên", "cùng")), OF],
  ([number, days, side]): PartRead => ({
    part: { side, skip: 0, days: number * days },
    exact: days === 1,
  }),
);

const WEEK = read(
  [optional(word("thứ")), firstOf(small(4), meaning({ nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4 }))],
  ([week]) => week,
);
const WEEK_JOIN = sequence(oneOf(word(",", "và", "-", "+", "&", "đến")), optional(word("tuần")));
/** "tuần 1, 2", "tuần 2 - tuần 3", "tuần thứ 3 và thứ 4 của". */
const SEVERAL_WEEKS = read([word("tuần"), list(WEEK, WEEK_JOIN, 4), OF, unless(word("/"))], ([weeks]) => {
  const [first = 1] = weeks;
  const last = weeks.at(-1) ?? first;
  const part: Stretch = { side: "start", skip: (first - 1) * 7, days: (last - first + 1) * 7 };
  return last > first ? { part } : null;
});

/** Reads "đầu", "nửa sau", "trung tuần", "tuần thứ hai của" before a month, quarter or year. */
export const PART: Reader<PartRead> = firstOf<PartRead>(
  read([NAMED, OF], ([part]) => ({ part })),
  STRETCH,
  SEVERAL_WEEKS,
  read([word("tuần"), WEEK, OF], ([week]) => ({ part: WEEKS[week - 1] ?? "week-1" })),
);

/** Months of a year, from 1. */
export interface MonthsOfYear {
  readonly firstMonth: number;
  readonly lastMonth: number;
}

/** Reads "sáu tháng cuối", "6 tháng đầu", "3 tháng cuối". */
export const MONTHS_OF_YEAR: Reader<MonthsOfYear> = firstOf(
  read([count(2, 11), word("tháng"), word("đầu")], ([lastMonth]) => ({ firstMonth: 1, lastMonth })),
  read([count(2, 11), word("tháng"), as(word("cuối"), 13)], ([months, end]) => ({
    firstMonth: end - months,
    lastMonth: 12,
  })),
);
