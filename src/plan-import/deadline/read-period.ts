import { countWordValue, romanValue } from "../text/numbers";
import { touches, type Token } from "../text/tokens";
import { partOfMonth, partOfMonths, type Part } from "./part";
import type { Point } from "./point";
import { readMonthsOfYear, readPart } from "./read-part";
import { isSeparator, readYear, yearValue, type YearRead } from "./read-year";
import { smallValue } from "./read-day";

const WORDED_MONTHS: Readonly<Record<string, number>> = { giêng: 0, chạp: 0 };

const MONTHS_OF_QUARTER: Readonly<Record<string, number>> = { đầu: 0, giữa: 1, cuối: 2 };

interface Period {
  readonly kind: "month" | "quarter" | "year";
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly end: number;
  readonly damaged: boolean;
  readonly marked: boolean;
}

/** Reads a month, quarter, half-year or year at an index, with the part of it that is named and its year. */
export function readPeriod(tokens: readonly Token[], index: number): Point | null {
  const part = readPart(tokens, index);
  const start = part?.end ?? index;
  const year = readYearPoint(tokens, index, start, part?.part ?? "whole");
  if (year) return year;
  const period = readMonthsAt(tokens, start);
  if (!period) return null;
  const tail = readYear(tokens, period.end) ?? readLooseYear(tokens, period);
  const point = toPoint(index, period, part?.part ?? "whole", tail);
  return part?.exact ? { ...point, approx: false } : point;
}

/** Reads months whose count is told first: "2 tháng 5 và 6/2024", "ba tháng (7, 8 và 9)". */
export function readCountedMonths(
  tokens: readonly Token[],
  index: number,
): { readonly first: Point; readonly last: Point } | null {
  const word = tokens[index];
  const count = word?.kind === "number" ? Number(word.text) : countWordValue(word?.text ?? "");
  if (count === null || count < 2 || count > 12 || tokens[index + 1]?.text !== "tháng") return null;
  const bracketed = tokens[index + 2]?.text === "(";
  let at = index + (bracketed ? 3 : 2);
  const months: number[] = [];
  while (months.length < count) {
    const month = smallValue(tokens[at], 12);
    if (month === null || (months.length > 0 && month <= (months.at(-1) ?? 0))) return null;
    months.push(month);
    at += 1;
    if (months.length === count) break;
    if (![",", "và", "-", "+", "&"].includes(tokens[at]?.text ?? "")) return null;
    at += 1;
  }
  const year = readYear(tokens, at);
  const end = year?.end ?? at;
  const closed = bracketed && tokens[end]?.text === ")" ? end + 1 : end;
  const first = toPoint(index, monthPeriod(months[0] ?? 1, closed), "whole", null);
  const last = toPoint(index, monthPeriod(months.at(-1) ?? 1, at), "whole", year);
  return { first, last: { ...last, end: closed } };
}

/** Reads a month or quarter number that leans on a word before it: the "5" of "tháng 4 - 5/2021". */
export function readLeaningPeriod(
  tokens: readonly Token[],
  index: number,
  kind: "month" | "quarter",
): Point | null {
  const value = kind === "month" ? smallValue(tokens[index], 12) : quarterValue(tokens[index]);
  if (value === null) return null;
  const period = kind === "month" ? monthPeriod(value, index + 1) : quarterPeriod(value, index + 1);
  if (isSeparator(tokens[index + 1]) && !readYear(tokens, index + 1) && touches(tokens, index)) return null;
  return toPoint(index, period, "whole", readYear(tokens, period.end));
}

function toPoint(start: number, period: Period, part: Part, year: YearRead | null): Point {
  const { firstMonth, lastMonth, kind } = period;
  return {
    start,
    end: year?.end ?? period.end,
    kind,
    year: year?.year ?? null,
    ...(year?.choices ? { yearChoices: year.choices } : {}),
    marked: period.marked,
    approx: part !== "whole",
    review: period.damaged || year?.damaged ? "typing-damage" : null,
    spanIn: (inYear) =>
      kind === "month"
        ? partOfMonth(part, inYear, firstMonth)
        : partOfMonths(part, inYear, firstMonth, lastMonth),
    month: firstMonth,
  };
}

function readMonthsAt(tokens: readonly Token[], index: number): Period | null {
  const stretch = readMonthsOfYear(tokens, index);
  if (stretch) {
    const openYear = tokens[stretch.end]?.text === "năm" && !readYear(tokens, stretch.end);
    return { kind: "year", ...stretch, end: stretch.end + (openYear ? 1 : 0), damaged: false, marked: true };
  }
  return (
    readMonthInQuarter(tokens, index) ??
    readMonth(tokens, index) ??
    readQuarter(tokens, index) ??
    readBareMonth(tokens, index)
  );
}

/** Reads "tháng cuối của quý III": a month told by its place in a quarter. */
function readMonthInQuarter(tokens: readonly Token[], index: number): Period | null {
  const place = MONTHS_OF_QUARTER[tokens[index + 1]?.text ?? ""];
  if (tokens[index]?.text !== "tháng" || place === undefined) return null;
  let at = index + 2;
  while (["tiên", "cùng", "của"].includes(tokens[at]?.text ?? "")) at += 1;
  const quarter = readQuarter(tokens, at);
  return quarter && monthPeriod(quarter.firstMonth + place, quarter.end);
}

function readMonth(tokens: readonly Token[], index: number): Period | null {
  const word = tokens[index]?.text;
  if (word !== "tháng" && !(word === "t" && isAbbreviatedMonth(tokens, index))) return null;
  const dotted = word === "t" && tokens[index + 1]?.text === ".";
  const swappedIn = ["trong", "vào", "tháng"].includes(tokens[index + 1]?.text ?? "");
  const at = index + (dotted || swappedIn ? 2 : 1);
  const value = monthValue(tokens, at);
  if (value === null) return null;
  const tail = tokens[at + 1];
  if (tail?.text === "%" || (tail?.text === "tháng" && !tokens[at + 2])) return null;
  return {
    ...monthPeriod(value, at + (tokens[at]?.text === "mười" && monthTens(tokens, at) ? 2 : 1)),
    damaged: swappedIn,
  };
}

function isAbbreviatedMonth(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index + 1]?.text === "." ? index + 2 : index + 1;
  return touches(tokens, index) && smallValue(tokens[at], 12) !== null && readYear(tokens, at + 1) !== null;
}

function monthValue(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token?.kind === "number") return smallValue(token, readYear(tokens, index + 1)?.year ? 99 : 12);
  const word = token?.text ?? "";
  if (word in WORDED_MONTHS) return null;
  if (word === "năm" && (token?.raw !== "Năm" || yearValue(tokens[index + 1]) !== null)) return null;
  if (word === "mười") return 10 + monthTens(tokens, index);
  return countWordValue(word);
}

function monthTens(tokens: readonly Token[], index: number): number {
  const next = tokens[index + 1]?.text;
  return next === "một" ? 1 : next === "hai" ? 2 : 0;
}

function readQuarter(tokens: readonly Token[], index: number): Period | null {
  const word = tokens[index]?.text ?? "";
  if (word === "quý") {
    const swapped = ["trong", "vào"].includes(tokens[index + 1]?.text ?? "");
    const at = swapped ? index + 2 : index + 1;
    const value = quarterValue(tokens[at]);
    return value === null ? null : { ...quarterPeriod(value, at + 1), damaged: swapped };
  }
  const short = /^q(i|ii|iii|iv)$/.exec(word);
  if (short) return quarterPeriod(romanValue(short[1] ?? "") ?? 1, index + 1);
  if (word !== "q" || !touches(tokens, index)) return null;
  const at = tokens[index + 1]?.text === "." ? index + 2 : index + 1;
  const value = quarterValue(tokens[at]);
  return value === null ? null : quarterPeriod(value, at + 1);
}

function quarterValue(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.kind === "number") return smallValue(token, 4);
  const value = romanValue(token.text) ?? { một: 1, hai: 2, ba: 3, bốn: 4, tư: 4 }[token.text] ?? null;
  return value !== null && value <= 4 ? value : null;
}

function readBareMonth(tokens: readonly Token[], index: number): Period | null {
  const value = smallValue(tokens[index], 12);
  const before = tokens[index - 1];
  const tied = isSeparator(before) && touches(tokens, index - 1) && before?.text !== "-";
  if (value === null || tied || !touches(tokens, index)) return null;
  const year = readYear(tokens, index + 1);
  const after = tokens[year?.end ?? 0];
  const numbered =
    year &&
    ["/", "-"].includes(after?.text ?? "") &&
    touches(tokens, year.end - 1) &&
    touches(tokens, year.end);
  if (!year || year.year === null || numbered) return null;
  return { ...monthPeriod(value, index + 1), marked: false };
}

function readYearPoint(tokens: readonly Token[], index: number, start: number, part: Part): Point | null {
  const isBlankDate = tokens[start - 1]?.text === "tháng";
  if (tokens[start]?.text !== "năm" || tokens[start + 1]?.text === "học" || isBlankDate) return null;
  const year = yearValue(tokens[start + 1]);
  const thisYear = tokens[start + 1]?.text === "nay";
  if (year === null && !thisYear && part === "whole" && tokens[index - 1]?.text !== "hết") return null;
  const period: Period = {
    kind: "year",
    firstMonth: 1,
    lastMonth: 12,
    end: start + 1,
    damaged: false,
    marked: true,
  };
  const end = year !== null || thisYear ? start + 2 : start + 1;
  return toPoint(index, period, part, { year, end, damaged: false });
}

function readLooseYear(tokens: readonly Token[], period: Period): YearRead | null {
  const year = period.kind === "quarter" || period.kind === "year" ? yearValue(tokens[period.end]) : null;
  return year === null ? null : { year, end: period.end + 1, damaged: false };
}

function monthPeriod(month: number, end: number): Period {
  return { kind: "month", firstMonth: month, lastMonth: month, end, damaged: false, marked: true };
}

function quarterPeriod(quarter: number, end: number): Period {
  const firstMonth = quarter * 3 - 2;
  return { kind: "quarter", firstMonth, lastMonth: firstMonth + 2, end, damaged: false, marked: true };
}
