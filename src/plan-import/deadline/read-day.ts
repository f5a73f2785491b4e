import { addDays, endOfMonth, makeDay } from "../../domain/day";
import type { DeadlineReviewCode } from "../../domain/deadline";
import { fold } from "../text/fold";
import { countWordValue } from "../text/numbers";
import { optional, repeated, sequence, token, word } from "../text/rules";
import { reads, touches, type Token } from "../text/tokens";
import type { Point, Span } from "./point";
import { isSeparator, readYear, yearValue } from "./read-year";
import { impossibleTimeEnd, readTime, skipPartOfDay } from "./read-time";

const WEEKDAY_WORDS = ["hai", "ba", "tư", "năm", "sáu", "bảy", "2", "3", "4", "5", "6", "7"];

/** "15 (mười lăm)": a number told again in words. */
const SPELLED_OUT = optional(
  sequence(
    word("("),
    repeated(
      token(({ text }) => countWordValue(text) !== null || ["mươi", "lăm", "mốt", "rưỡi"].includes(text)),
      4,
    ),
    word(")"),
  ),
);

interface Numbers {
  readonly dayOfMonth: number;
  readonly month: number;
  readonly year: number | null;
  readonly end: number;
  readonly review: DeadlineReviewCode | null;
  readonly choices?: readonly number[];
}

/** Reads one day at an index: an optional time, weekday and "ngày", then the numbers in any of the usual forms. */
export function readDay(tokens: readonly Token[], index: number): Point | null {
  const time = readTime(tokens, index);
  const badTime = time ? null : impossibleTimeEnd(tokens, index);
  const afterTime = time?.end ?? badTime ?? skipPartOfDay(tokens, index);
  const afterComma = afterTime > index && tokens[afterTime]?.text === "," ? afterTime + 1 : afterTime;
  const afterWeekday = skipWeekday(tokens, afterComma);
  const bracket = afterWeekday > index && tokens[afterWeekday]?.text === "(" ? 1 : 0;
  const marker = skipDayWord(tokens, afterWeekday + bracket);
  const marked = marker > afterWeekday + bracket;
  const numbers = readNumbers(tokens, marker);
  if (!numbers) return null;
  if (!marked && time && time.time.length > 0 && tokens[index + 1]?.text === ":") return null;
  const closed = bracket > 0 && tokens[numbers.end]?.text === ")" ? numbers.end + 1 : numbers.end;
  const end = skipRemark(tokens, closed);
  const { dayOfMonth, month, year } = numbers;
  const word = tokens[afterWeekday + bracket]?.text ?? "";
  const misspelt = marked && word.startsWith("ng") && word !== "ngày";
  const review = badTime !== null || misspelt ? "typing-damage" : numbers.review;
  return {
    start: index,
    end,
    kind: "day",
    year,
    marked: marked || marker > index,
    approx: false,
    review,
    spanIn: (inYear) => dayIn(inYear, month, dayOfMonth),
    month,
    dayOfMonth,
    ...(numbers.choices ? { yearChoices: numbers.choices } : {}),
    ...(time ? { timeTo: time.time } : {}),
    ...(time?.timeFrom ? { timeFrom: time.timeFrom } : {}),
  };
}

/** Index after "ngày", "ngày mùng", "mồng" (the index itself where there is none). */
export function skipDayWord(tokens: readonly Token[], index: number): number {
  const word = tokens[index]?.text ?? "";
  const mistyped = word.startsWith("ng") && tokens[index + 1]?.kind === "number" && fold(word) === "ngay";
  const end = word === "ngày" || mistyped ? index + 1 : index;
  return ["mùng", "mồng", "mống"].includes(tokens[end]?.text ?? "") ? end + 1 : end;
}

/** Index after "thứ Bảy," or "Chủ nhật" (the index itself where there is none). */
export function skipWeekday(tokens: readonly Token[], index: number): number {
  const isWeekday = tokens[index]?.text === "thứ" && WEEKDAY_WORDS.includes(tokens[index + 1]?.text ?? "");
  const isSunday = reads(tokens, index, ["chủ", "nhật"]);
  if (!isWeekday && !isSunday) return index;
  return tokens[index + 2]?.text === "," ? index + 3 : index + 2;
}

/** The span of one day in a year; a day the month does not have becomes a proposal of its last day. */
export function dayIn(year: number, month: number, dayOfMonth: number): Span {
  const day = makeDay(year, month, dayOfMonth);
  if (day) return { from: day, to: day };
  if (month < 1 || month > 12 || dayOfMonth > 31) return { from: null, to: null, review: "typing-damage" };
  const last = endOfMonth(year, month);
  return { from: last, to: last, proposedTo: addDays(last, 0), review: "typing-damage" };
}

function readNumbers(tokens: readonly Token[], index: number): Numbers | null {
  return (
    readWordedNumbers(tokens, index) ?? readIsoNumbers(tokens, index) ?? readNumericNumbers(tokens, index)
  );
}

function readWordedNumbers(tokens: readonly Token[], index: number): Numbers | null {
  const dayOfMonth = dayValue(tokens[index]);
  const monthAt = sequence(SPELLED_OUT, word("tháng"))(tokens, index + 1);
  if (dayOfMonth === null || monthAt === null) return null;
  const month = smallValue(tokens[monthAt], 12);
  if (month === null) return null;
  const end = SPELLED_OUT(tokens, monthAt + 1);
  const year = readYear(tokens, end);
  return {
    dayOfMonth,
    month,
    year: year?.year ?? null,
    end: year?.end ?? end,
    review: year?.damaged ? "typing-damage" : null,
    ...(year?.choices ? { choices: year.choices } : {}),
  };
}

function readIsoNumbers(tokens: readonly Token[], index: number): Numbers | null {
  const year = yearValue(tokens[index]);
  if (year === null || tokens[index + 1]?.text !== "-" || tokens[index + 3]?.text !== "-") return null;
  const month = smallValue(tokens[index + 2], 12);
  const dayOfMonth = dayValue(tokens[index + 4]);
  if (month === null || dayOfMonth === null || tokens[index + 2]?.text.length !== 2) return null;
  return { dayOfMonth, month, year, end: index + 5, review: null };
}

function readNumericNumbers(tokens: readonly Token[], index: number): Numbers | null {
  const first = numberUpTo(tokens[index], 999);
  const separator = tokens[index + 1];
  if (first === null || !isSeparator(separator) || continuesNumber(tokens, index)) return null;
  const doubled = tokens[index + 2]?.text === separator?.text;
  const at = index + (doubled ? 3 : 2);
  const second = tokens[at];
  if (second?.kind !== "number") return null;
  const glued = readGluedYear(second, first, at + 1);
  if (glued) return glued;
  const month = smallValue(second, 31);
  if (month === null) return null;
  const year = readTrailingYear(tokens, at + 1, separator?.text ?? "");
  if (year === null) return null;
  if (first > 31 && year.year === null) return null;
  if (month > 12 && first <= 12) return swapped(first, month, year.year, year.end);
  if (month > 12 && year.year === null) return null;
  return { dayOfMonth: first, month, ...year, review: doubled || year.damaged ? "typing-damage" : null };
}

function swapped(month: number, dayOfMonth: number, year: number | null, end: number): Numbers | null {
  if (month > 12 || year === null) return null;
  return { dayOfMonth, month, year, end, review: "ambiguous-date" };
}

function readGluedYear(token: Token, dayOfMonth: number, end: number): Numbers | null {
  if (token.text.length < 5 || token.text.length > 6) return null;
  const month = Number(token.text.slice(0, -4));
  const year = Number(token.text.slice(-4));
  if (month < 1 || month > 12 || year < 1990 || year > 2100) return null;
  return { dayOfMonth, month, year, end, review: "typing-damage" };
}

interface TrailingYear {
  readonly year: number | null;
  readonly end: number;
  readonly damaged: boolean;
  readonly choices?: readonly number[];
}

function readTrailingYear(tokens: readonly Token[], index: number, separator: string): TrailingYear | null {
  const year = readYear(tokens, index);
  if (year) return year;
  const next = tokens[index];
  const after = tokens[index + 1];
  const tied = isSeparator(next) && touches(tokens, index - 1) && touches(tokens, index);
  if (tied && after?.kind === "word") return null;
  if (tied && after?.kind === "number") {
    const short = after.text.length === 2 && next?.text === separator;
    if (short) return { year: 2000 + Number(after.text), end: index + 2, damaged: false };
    if (next?.text !== "-") return null;
  }
  if (next?.text === "%") return null;
  return { year: null, end: index, damaged: false };
}

function continuesNumber(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    isSeparator(before) &&
    touches(tokens, index - 1) &&
    tokens[index - 2]?.kind === "number" &&
    touches(tokens, index - 2) &&
    before?.text !== "-"
  );
}

function skipRemark(tokens: readonly Token[], index: number): number {
  if (tokens[index]?.text !== "(") return index;
  const after = skipWeekday(tokens, index + 1);
  return after > index + 1 && tokens[after]?.text === ")" ? after + 1 : index;
}

/** Value of a token that can be a day of the month (1–31), or null. */
export function dayValue(token: Token | undefined): number | null {
  return smallValue(token, 31);
}

function numberUpTo(token: Token | undefined, limit: number): number | null {
  const value = token?.kind === "number" && token.text.length <= 3 ? Number(token.text) : 0;
  return value >= 1 && value <= limit ? value : null;
}

/** Value of a token of one or two digits from 1 up to a limit, or null. */
export function smallValue(token: Token | undefined, limit: number): number | null {
  if (token?.kind !== "number" || token.text.length > 2) return null;
  const value = Number(token.text);
  return value >= 1 && value <= limit ? value : null;
}
