import { count } from "../text/count";
import { as, firstOf, maybe, read, words, type Reader } from "../text/reader";
import { oneOf, optional, sequence, token, word, type Rule } from "../text/rules";
import type { PointSpan } from "./point";
import { DAY_NUMBER, DAY_WORD } from "./read-day";
import { YEAR } from "./read-year";

const LUNAR_MONTH = oneOf(word("giêng"), word("chạp"));

/** Reads a time that only the lunar calendar has: "ngày rằm tháng Bảy", "23 tháng Chạp", "tháng Giêng năm 2024". */
export const LUNAR_TIME: Reader<PointSpan> = read(
  [
    firstOf<"day" | "month">(
      as(
        sequence(optional(DAY_WORD), word("rằm"), word("tháng"), oneOf(LUNAR_MONTH, words(count(1, 12)))),
        "day",
      ),
      as(sequence(optional(DAY_WORD), words(DAY_NUMBER), word("tháng"), LUNAR_MONTH), "day"),
      as(sequence(word("tháng"), LUNAR_MONTH), "month"),
    ),
    maybe(YEAR),
  ],
  ([kind], place) => {
    const open = { year: null, marked: true, approx: false, review: "ambiguous-date" as const };
    const point = { ...place, kind, ...open, spanIn: () => ({ from: null, to: null }) };
    return { ...place, first: point, last: point };
  },
);

const SHORT = token(({ raw }) => raw === "ÂL" || raw === "AL");
const LUNAR = oneOf(SHORT, sequence(word("âm"), word("lịch")));
/** "âm lịch", "(âm lịch)", "ÂL" behind a day. */
export const LUNAR_MARK: Rule = oneOf(
  sequence(word("("), LUNAR, optional(word(")"))),
  sequence(LUNAR, optional(word(")"))),
);
