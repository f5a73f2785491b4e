import { as, number, oneOf, type Rule, word } from "../text/rules";
import { tells } from "../text/says";

/** A year read after a month or quarter; year null where the words leave it open ("năm nay"). */
export interface YearRead {
  readonly year: number | null;
  readonly damaged: boolean;
  /** The years that mistyped digits can stand for. */
  readonly choices?: readonly number[];
}

/** A year as it is written. */
export function exactly([year]: readonly [number | null]): YearRead {
  return { year, damaged: false };
}

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2199;

function yearOf(digits: string): number | null {
  const year = digits.length === 4 ? Number(digits) : 0;
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR ? year : null;
}

/** What parts the numbers of a date. */
export const SEPARATOR = word("/", ".", "-");

/** "2021". */
export const BARE_YEAR = number(yearOf);

/** "năm 2021", ", năm 2021", "của năm 2021", "năm nay". */
const WORDED = tells`,|của? năm ${oneOf<number | null>(BARE_YEAR, as(word("nay"), null))}`(exactly);

/** Four digits; a year far from any plan ("10/4/1921") is mistyped. */
const FOUR_DIGITS = number((digits): YearRead | null => {
  const year = yearOf(digits);
  // Outside of these years of a deadline a digit is wrong.
  const isLikely = year !== null && year >= EARLIEST && year <= LATEST;
  if (year === null || isLikely) return year === null ? null : exactly([year]);
  return { year, damaged: true, choices: yearsMeantBy(digits) };
});

/** "/20221", "/202": digits that can stand for several years. */
const MISTYPED = number((digits): YearRead | null =>
  digits.length > 2 ? { year: null, damaged: true, choices: yearsMeantBy(digits) } : null,
);

/** Reads "/2021", "-2021", ".2021", "năm 2021", "của năm 2021", "năm nay". */
export const YEAR: Rule<YearRead> = oneOf(
  tells`(/|- | ~ . ~) ${FOUR_DIGITS}`(([year]) => year),
  tells`${SEPARATOR} ~ ${MISTYPED}`(([year]) => year),
  // "tháng 11, 2026"
  tells`, ${BARE_YEAR} &($ | SIGN | đến)`(([year]): YearRead => ({ year, damaged: false })),
  WORDED,
);

const EARLIEST = 1990;
const LATEST = 2100;
const FARTHEST = 5;

const YEARS = Array.from({ length: LATEST - EARLIEST + 1 }, (_, at) => String(EARLIEST + at));

/** The years that mistyped digits can stand for: one digit too many, too few, wrong, or two that changed places. */
function yearsMeantBy(digits: string): readonly number[] {
  return YEARS.filter((year) => isSlipOf(digits, year)).map(Number);
}

/** Of the years that digits can stand for the only one, or the one nearest the plan's year; null where none is near. */
export function likeliestYear(choices: readonly number[], planYear: number | null): number | null {
  if (planYear === null) return choices.length === 1 ? (choices[0] ?? null) : null;
  const near = choices.filter((year) => Math.abs(year - planYear) <= FARTHEST);
  return near.reduce<number | null>(
    (best, year) => (best === null || Math.abs(year - planYear) < Math.abs(best - planYear) ? year : best),
    null,
  );
}

function isSlipOf(digits: string, year: string): boolean {
  if (digits.length === 5) return without(digits).includes(year);
  if (digits.length === 3) return without(year).includes(digits);
  const [one = 0, other = 0, ...more] = [0, 1, 2, 3].filter((at) => digits[at] !== year[at]);
  if (digits.length !== 4 || more.length > 0) return false;
  const areSwapped = other === one + 1 && digits[one] === year[other] && digits[other] === year[one];
  return other === 0 || areSwapped || (other === 1 && year.startsWith("20"));
}

function without(word: string): string[] {
  return [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
}
