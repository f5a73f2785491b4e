import type { Day } from "../day";
import { daysBetween, makeDay, partsOf } from "../day";
import { dropEnd } from "../drop-end";
import { foldText } from "./fold";

/** What helps to read a date typed as text. */
export interface DayContext {
  /** A day close to which the dates are to be expected. */
  readonly reference: Day;
  /** Whether the same file holds a date that can only be month first. */
  readonly monthFirst: boolean;
  /** Whether its program left a date as text that can only be day first: it reads months first, and swapped the others. */
  readonly swapped?: boolean;
}

/** What a text says as a date: one day, one of several, or none. */
export type DayReading =
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "ambiguous"; readonly candidates: readonly Day[] }
  | { readonly kind: "none" };

const NONE: DayReading = { kind: "none" };

/** How many years from the reference a two-digit year may lie before another reading is thought of. */
const NEAR_YEARS = 5;

/** Two years for a day without one are equally likely where their distances differ by less than this. */
const UNCLEAR_DAYS = 60;

/** No date has more letters: what comes behind them cannot be one. */
const LONGEST = 80;

// The texts below have single spaces only.
const TIME = /(?:, ?| )(?:lúc )?\d{1,2} ?(?:[:h]|giờ) ?\d{0,2}(?::\d{2})?(?: ?[ap]m)?$/i;
const TIME_FIRST = /^(?:lúc )?\d{1,2} ?(?:[:h]|giờ) ?\d{0,2}(?::\d{2})?(?: ?[ap]m)?(?:, ?| )(?:ngày )?/i;
const WEEKDAY =
  /^(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|t[2-7]|chủ\s+nhật|cn|(?:mon|tues|wednes|thurs|fri|satur|sun)day)[\s,.]+(?:ngày\s+)?/i;
const DASHES = / ?[\u2010-\u2015] ?/g;
const ENGLISH = /^(\d{1,2})[-\s](jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s](\d{4})$/i;
const MIDNIGHT = /T00:00(?::00(?:\.0{1,9})?)?$/;
const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const ISO = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const THREE = /^(\d{1,2}) ?([-/. ]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})$/;
const TWO = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})$/;
const WORDS = /^(\d{1,2}) thang (\d{1,2})(?: nam)?(?: (\d{4}))?$/;

/** Padded day and bare month from March on: the official Vietnamese form, which nobody writes month first. */
const OFFICIAL = /^0\d\/[3-9]\/\d{4}$/;

/** Reads a date typed in any usual form; day first, month first only where that alone can be true. */
export function readDayText(text: string, context: DayContext): DayReading {
  const bare = withoutSurroundings(text);
  const iso = ISO.exec(bare)?.slice(1).map(Number);
  if (iso) return oneDay(makeDay(iso[0] ?? 0, iso[1] ?? 0, iso[2] ?? 0));
  const three = THREE.exec(bare);
  if (three) return readThree(bare, three, context);
  const two = TWO.exec(bare);
  if (two) return readTwo(Number(two[1]), Number(two[2]), context);
  const english = ENGLISH.exec(bare);
  if (english) {
    const month = MONTHS.indexOf((english[2] ?? "").toLowerCase()) + 1;
    return oneDay(makeDay(Number(english[3]), month, Number(english[1])));
  }
  const words = WORDS.exec(foldText(bare));
  if (words) return readWords(Number(words[1]), Number(words[2]), words[3], context);
  return NONE;
}

/** The date alone: without weekday, time, the word "ngày" and the full stop of a sentence; every dash a plain one. */
function withoutSurroundings(text: string): string {
  const spaced = text.normalize("NFC").replace(/\s+/g, " ").trim();
  if (spaced.length > LONGEST) return "";
  return dropEnd(spaced.replace(DASHES, "-"), ".,;")
    .replace(WEEKDAY, "")
    .replace(TIME_FIRST, "")
    .replace(/^ngày\s*/i, "")
    .replace(/^ngay\s+/i, "")
    .replace(MIDNIGHT, "")
    .replace(TIME, "");
}

/** Whether a text is a date that can only be read month first, such as "04/25/2021". */
export function provesMonthFirst(text: string): boolean {
  const three = THREE.exec(text.trim());
  return three !== null && Number(three[1]) <= 12 && Number(three[3]) > 12 && Number(three[3]) <= 31;
}

/** Whether a text is a date that can only be read day first, such as "25/04/2021". */
export function provesDayFirst(text: string): boolean {
  const three = THREE.exec(text.trim());
  return three !== null && Number(three[1]) > 12 && Number(three[1]) <= 31 && Number(three[3]) <= 12;
}

function readThree(bare: string, match: RegExpExecArray, { reference, monthFirst }: DayContext): DayReading {
  const first = Number(match[1]);
  const second = Number(match[3]);
  const yearText = match[4] ?? "";
  const year = yearText.length === 4 ? Number(yearText) : 2000 + Number(yearText);
  const dayFirst = makeDay(year, second, first);
  const swapped = makeDay(year, first, second);
  const isNear = (other: number): boolean => Math.abs(other - partsOf(reference).year) <= NEAR_YEARS;
  if (yearText.length === 2 && !isNear(year) && isNear(2000 + first)) {
    const yearFirst = makeDay(2000 + first, second, Number(yearText));
    return severalDays([dayFirst, swapped, yearFirst]);
  }
  if (dayFirst === null) return oneDay(swapped);
  const isUnclear = monthFirst && swapped !== null && swapped !== dayFirst && !OFFICIAL.test(bare);
  return isUnclear ? severalDays([dayFirst, swapped]) : oneDay(dayFirst);
}

function readTwo(first: number, second: number, { reference, monthFirst }: DayContext): DayReading {
  const dayFirst = nearest(second, first, reference);
  const swapped = nearest(first, second, reference);
  const { year } = partsOf(reference);
  if (dayFirst.length === 0) {
    // "4/21" may be the 21st of April or April 2021.
    const isMonthAndYear = first >= 1 && first <= 12 && Math.abs(2000 + second - year) <= NEAR_YEARS;
    return isMonthAndYear ? severalDays([...swapped, null]) : severalDays(swapped);
  }
  return severalDays(monthFirst ? [...dayFirst, ...swapped] : dayFirst);
}

function readWords(
  dayOfMonth: number,
  month: number,
  year: string | undefined,
  context: DayContext,
): DayReading {
  if (year !== undefined) return oneDay(makeDay(Number(year), month, dayOfMonth));
  return severalDays(nearest(month, dayOfMonth, context.reference));
}

/** The day of a month and day in the year that brings it closest to the reference; two where that is not clear. */
function nearest(month: number, dayOfMonth: number, reference: Day): Day[] {
  const { year } = partsOf(reference);
  const distance = (day: Day): number => Math.abs(daysBetween(reference, day));
  const days = [year - 1, year, year + 1]
    .map((candidate) => makeDay(candidate, month, dayOfMonth))
    .filter((day): day is Day => day !== null)
    .sort((one, other) => distance(one) - distance(other));
  const [best, next] = days;
  if (best === undefined) return [];
  return next !== undefined && distance(next) - distance(best) < UNCLEAR_DAYS ? [best, next] : [best];
}

function oneDay(day: Day | null): DayReading {
  return day === null ? NONE : { kind: "day", day };
}

/** One reading is a day, several are ambiguous; null stands for a reading that is no day. */
function severalDays(candidates: readonly (Day | null)[]): DayReading {
  const distinct = [...new Set(candidates)];
  const days = distinct.filter((day): day is Day => day !== null);
  if (distinct.length === 1) return oneDay(distinct[0] ?? null);
  return days.length === 0 ? NONE : { kind: "ambiguous", candidates: days };
}
