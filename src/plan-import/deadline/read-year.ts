import { as, firstOf, number, read, type Reader } from "../text/reader";
import { oneOf, optional, sequence, tight, word } from "../text/rules";
import { isLikelyYear, yearsMeantBy } from "./mistyped-year";

/** A year read after a month or quarter; year null where the words leave it open ("năm nay"). */
export interface YearRead {
  readonly year: number | null;
  readonly damaged: boolean;
  /** The years that mistyped digits can stand for. */
  readonly choices?: readonly number[];
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

/** The year that four digits can be, or null. */
function yearOf(digits: string): number | null {
  const year = digits.length === 4 ? Number(digits) : 0;
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** What parts the numbers of a date. */
export const SEPARATOR = word("/", ".", "-");

/** "2021". */
export const BARE_YEAR = number(yearOf);

/** "năm 2021", "của năm 2021", "năm nay". */
const WORDED = read(
  [optional(word("của")), word("năm"), firstOf<number | null>(BARE_YEAR, as(word("nay"), null))],
  ([year]): YearRead => ({ year, damaged: false }),
);

/** Four digits; a year far from any plan ("10/4/1921") is mistyped. */
const FOUR_DIGITS = number((digits): YearRead | null => {
  const year = yearOf(digits);
  if (year === null || isLikelyYear(year)) return year === null ? null : { year, damaged: false };
  return { year, damaged: true, choices: yearsMeantBy(digits) };
});

/** "/20221", "/202": digits that can stand for several years. */
const MISTYPED = number((digits): YearRead | null =>
  digits.length > 2 ? { year: null, damaged: true, choices: yearsMeantBy(digits) } : null,
);

/** Reads "/2021", "-2021", ".2021", "/năm 2021", "//2021", "năm 2021", "của năm 2021", "năm nay". */
export const YEAR: Reader<YearRead> = firstOf(
  read([word("/", "-", ","), WORDED], ([year]) => year),
  read([oneOf(word("/", "-"), sequence(tight, word("."), tight)), FOUR_DIGITS], ([year]) => year),
  read(
    [oneOf(...["/", ".", "-"].map((sign) => sequence(word(sign), word(sign)))), BARE_YEAR],
    ([year]): YearRead => ({ year, damaged: true }),
  ),
  read([SEPARATOR, tight, MISTYPED], ([year]) => year),
  WORDED,
);
