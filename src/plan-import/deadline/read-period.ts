import { said } from "../text/said";
import { says, tells } from "../text/says";
import {
  as,
  list,
  maybe,
  meaning,
  oneOf,
  type Place,
  read,
  type Rule,
  sequence,
  token,
  word,
} from "../text/rules";
import { ENGLISH_MONTH } from "./english";
import { partOfMonths, MONTHS_OF_YEAR, PART, type PartRead } from "./part";
import { pointOf, type Point } from "./point";
import { MONTH_NUMBER } from "./read-day";
import { BARE_YEAR, exactly, SEPARATOR, YEAR, type YearRead } from "./read-year";
import { count, COUNT_WORD, small } from "../text/numbers";

interface Period {
  readonly kind: "month" | "quarter" | "year";
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly isDamaged?: boolean;
  /** Whether only its numbers say what it is: "5/2026". */
  readonly isBare?: boolean;
}

interface Told {
  readonly period: Period;
  readonly year: YearRead | null;
}

/** "I", "ba", "4" of a quarter. */
const QUARTER_NUMBER = oneOf(
  small(4),
  meaning({ i: 1, ii: 2, iii: 3, iv: 4, một: 1, nhất: 1, hai: 2, ba: 3, bốn: 4, tư: 4 }),
);

/** "quý III", "quý thứ ba", "quý trong I" (swapped), "QIII", "Q.3". */
const QUARTER = oneOf(
  tells`quý thứ? ${maybe(as(word("trong", "vào"), true))} ${QUARTER_NUMBER}`(([isDamaged, number]) =>
    quarter(number, isDamaged ?? false),
  ),
  read([meaning({ qi: 1, qii: 2, qiii: 3, qiv: 4 })], ([number]) => quarter(number)),
  tells`q ~ .? ${QUARTER_NUMBER}`(([number]) => quarter(number)),
);

const YEAR_NAMED = read([YEAR], ([year]) => (year.year ? year : null));

/** "5", "mười hai", "Năm" of a month; the plan's "tháng năm 2026" is a month left blank. */
const NUMBER_OF_MONTH = oneOf(
  tells`${small(99)} &${sequence(YEAR_NAMED)}`(([month]) => month),
  MONTH_NUMBER,
  tells`mười ${maybe(meaning({ một: 1, hai: 2 }))}`(([ones]) => 10 + (ones ?? 0)),
  tells`${token(({ raw }) => raw === "Năm")} !${sequence(BARE_YEAR)}`(() => 5),
  tells`!năm ${COUNT_WORD}`(([month]) => month),
);

/** "tháng 5", "tháng mười hai", "T5/2026", "tháng trong 5" (swapped). */
const MONTH = tells`
  (tháng | t ~ .? &${says`${MONTH_NUMBER} ${YEAR_NAMED}`} | <trong|vào|hết|đến|từ|trước t ~ &${sequence(MONTH_NUMBER)})
  ${maybe(as(word("trong", "vào", "tháng"), true))} ${NUMBER_OF_MONTH} !(% | tháng $)
`(([isDamaged, number]) => month(number, { isDamaged: isDamaged ?? false }));

/** "tháng cuối của quý III": a month told by its place in a quarter. */
const MONTH_IN_QUARTER = tells`tháng ${meaning({ đầu: 0, giữa: 1, cuối: 2 })} tiên|cùng|của{3}? ${QUARTER}`(
  ([place, { firstMonth }]) => month(firstMonth + place),
);

const MONTH_OF_YEAR = says`${MONTH_NUMBER} ~ / ~ ${BARE_YEAR}`;
/** "5/2026", and "02/2026-06/2026" two of them. */
const BARE_MONTH = tells`!(</|. ~) ${MONTH_NUMBER} &(~ ${sequence(YEAR_NAMED)} !(~ /|- ~ !${MONTH_OF_YEAR}))`(
  ([number]) => month(number, { isBare: true }),
);

/** "của năm 2026", "/2026", and behind a quarter or year "2026" alone. */
const LOOSE_YEAR = maybe(oneOf(YEAR, tells`${BARE_YEAR}`(exactly)));

/** "6 tháng đầu năm", "6 tháng cuối năm 2026". */
const HALF_YEAR = tells`${MONTHS_OF_YEAR} (!${sequence(YEAR)} năm)? ${LOOSE_YEAR}`(
  ([months, year]): Told => ({ period: { kind: "year", ...months }, year }),
);

const MONTHS = oneOf<Told>(
  HALF_YEAR,
  tells`${oneOf(MONTH_IN_QUARTER, MONTH, BARE_MONTH)} ${maybe(YEAR)}`(([period, year]) => ({ period, year })),
  tells`${QUARTER} ${LOOSE_YEAR}`(([period, year]) => ({ period, year })),
  tells`${ENGLISH_MONTH}`(([{ month: number, year }]) => ({
    period: month(number),
    year: { year, damaged: false },
  })),
);

const WHOLE_YEAR: Period = { kind: "year", firstMonth: 1, lastMonth: 12 };
const YEAR_WORD = says`!(<tháng) năm !học`;
/** "năm 2026", "năm nay". */
const SAID_YEAR = tells`${YEAR_WORD} ${oneOf<number | null>(BARE_YEAR, as(word("nay"), null))}`(
  (told): Told => ({ period: WHOLE_YEAR, year: exactly(told) }),
);
/** "cuối năm", "hết năm": a year that is not named. */
const OPEN_YEAR = as(YEAR_WORD, { period: WHOLE_YEAR, year: exactly([null]) });
/** "hết năm" without a part of it. */
const YEAR_ALONE = oneOf<Told>(
  SAID_YEAR,
  tells`<hết ${OPEN_YEAR}`(([year]) => year),
);

/** Reads a month, quarter, half-year or year, with the part of it that is named and its year. */
export const PERIOD: Rule<Point> = oneOf(
  tells`${PART} ${oneOf<Told>(SAID_YEAR, OPEN_YEAR)}`(([part, told], place) => toPoint(place, told, part)),
  tells`${YEAR_ALONE}`(([told], place) => toPoint(place, told)),
  tells`${maybe(PART)} ${MONTHS}`(([part, told], place) => toPoint(place, told, part)),
);

/** "2 tháng 5 và 6/2024", "ba tháng (7, 8 và 9)": months whose count is told first. */
export const COUNTED_MONTHS: Rule<readonly [Point, Point]> = tells`
  ${count(2, 12)} tháng '('? ${list(MONTH_NUMBER, word(",", "và", "-", "+", "&"), 12)}
  ${maybe(YEAR)} ')'?
`(([number, months, year], place) => {
  const rises = months.every((each, at) => at === 0 || each > (months[at - 1] ?? 0));
  if (months.length !== number || !rises) return null;
  const [first = 1] = months;
  const last = months.at(-1) ?? first;
  return [
    toPoint(place, { period: month(first), year: null }),
    toPoint(place, { period: month(last), year }),
  ];
});

/** "09 - 10/2026": months of one year; "09-10/2026" may be a day, and is asked. */
export const BARE_MONTHS: Rule<readonly [Point, Point]> = tells`
  !(</|.|- ~) ${MONTH_NUMBER} ${oneOf(as(says`!~ -`, false), as(word("-"), true))} ${MONTH_NUMBER} ~ / ~ ${maybe(oneOf(BARE_YEAR))} !(~ /|-)
`(([one, isTight, other, year], place) => {
  if (year === null || one >= other) return null;
  const first = toPoint(place, { period: month(one), year: null });
  const last = toPoint(place, { period: month(other), year: exactly([year]) });
  return [first, isTight ? { ...last, review: "ambiguous-date" } : last];
});

/** "5" or "II" that leans on a word before it: "tháng 4 - 5/2021", "quý I, II". */
export const LEANING: Readonly<Record<"month" | "quarter", Rule<Point>>> = {
  month: leaning(MONTH_NUMBER, month),
  quarter: leaning(QUARTER_NUMBER, quarter),
};

function leaning(number: Rule<number>, of: (number: number) => Period): Rule<Point> {
  return tells`${number} !(~ ${SEPARATOR} !~) ${maybe(YEAR)}`(([found, year], place) =>
    toPoint(place, { period: of(found), year }),
  );
}

function month(number: number, more: Partial<Period> = {}): Period {
  return { kind: "month", firstMonth: number, lastMonth: number, ...more };
}

function quarter(number: number, isDamaged = false): Period {
  return { kind: "quarter", firstMonth: number * 3 - 2, lastMonth: number * 3, isDamaged };
}

function toPoint(place: Place, { period, year }: Told, part: PartRead | null = null): Point {
  const { firstMonth, lastMonth, kind } = period;
  return pointOf({
    ...place,
    kind,
    year: year?.year ?? null,
    ...said({ yearChoices: year?.choices }),
    marked: period.isBare !== true,
    approx: part !== null && part.exact !== true,
    review: period.isDamaged || year?.damaged ? "typing-damage" : null,
    spanIn: (inYear) => partOfMonths(part?.part ?? "whole", inYear, firstMonth, lastMonth),
    month: firstMonth,
  });
}
