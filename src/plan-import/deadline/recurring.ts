import { reads, type Token } from "../text/tokens";
import { optional, sequence, word, type Rule } from "../text/rules";
import { romanValue } from "../text/numbers";
import { readMonthlyDays, readRhythmCount } from "./rhythm-count";
import type { Recurrence } from "./recurrence";
import { readTime } from "./read-time";
import { PRECEDING } from "./relative-open";
import { dayValue, readDay, skipDayWord, smallValue } from "./read-day";

const EVERY = ["hàng", "hằng", "mỗi", "từng"];
const QUARTER_MONTHS: Readonly<Record<string, string>> = {
  đầu: "1,4,7,10",
  giữa: "2,5,8,11",
  cuối: "3,6,9,12",
};
const RHYTHMS: Readonly<Record<string, string>> = {
  tuần: "weekly",
  tháng: "monthly",
  quý: "quarterly",
  năm: "yearly",
  ngày: "daily",
};
const WEEKDAYS: Readonly<Record<string, number>> = { hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6 };
const FARTHEST_DAY = 10;
/** "trước 16 giờ hằng ngày", "17h00 mỗi ngày". */
const HOUR_OF_EVERY_DAY: Rule = sequence(
  (tokens, index) => readTime(tokens, index)?.end ?? null,
  optional(word("các")),
  word(...EVERY),
  word("ngày"),
);

/** Reads a repetition at an index: "ngày 15 của tháng", "20/11 hàng năm", "hàng quý, trước ngày 10 của tháng đầu quý". */
export function readRecurrence(tokens: readonly Token[], index: number): Recurrence | null {
  return (
    readHourOfEveryDay(tokens, index) ??
    readRhythmCount(tokens, index) ??
    readMonthlyDays(tokens, index) ??
    readYearlyDays(tokens, index) ??
    readLastDay(tokens, index) ??
    readDayOfMonth(tokens, index) ??
    readWeekday(tokens, index) ??
    readYearlyMonth(tokens, index) ??
    readRhythm(tokens, index)
  );
}

function readHourOfEveryDay(tokens: readonly Token[], index: number): Recurrence | null {
  const end = HOUR_OF_EVERY_DAY(tokens, index);
  return end === null ? null : { start: index, end, recurs: "daily", dated: true };
}

function readYearlyDays(tokens: readonly Token[], index: number): Recurrence | null {
  const days: string[] = [];
  let position = index;
  for (let count = 0; count < 12; count += 1) {
    const day = readDay(tokens, position);
    if (!day || day.year !== null || (!day.marked && count === 0 && !readsSlash(tokens, position))) break;
    days.push(`${pad(day.month)}-${pad(day.dayOfMonth)}`);
    position = day.end;
    if (!isListing(tokens[position])) break;
    position += 1;
  }
  if (days.length === 0) return null;
  const bracketed = tokens[position]?.text === "(" ? position + 1 : position;
  const end = readEvery(tokens, bracketed, "năm");
  return end === null ? null : { start: index, end, recurs: `yearly ${days.join(", ")}`, dated: true };
}

function readsSlash(tokens: readonly Token[], index: number): boolean {
  return tokens[index + 1]?.text === "/" || tokens[index + 1]?.text === "-";
}

function readDayOfMonth(tokens: readonly Token[], index: number): Recurrence | null {
  const at = skipDayWord(tokens, index);
  const day = dayValue(tokens[at]);
  if (at === index || day === null) return null;
  const close = tokens[at + 1]?.text === "(" ? closing(tokens, at + 1) : at + 1;
  const { days, end } = readMoreDays(tokens, close, [day]);
  const rhythm = readMonthOfRhythm(tokens, end, `day ${days.join(", ")}`);
  return rhythm && { start: index, dated: true, ...rhythm };
}

/** Further days before the rhythm: "ngày 05 và ngày 20 hàng tháng". */
function readMoreDays(
  tokens: readonly Token[],
  index: number,
  first: readonly number[],
): { readonly days: readonly number[]; readonly end: number } {
  const days = [...first];
  let end = index;
  while (days.length < 5 && isListing(tokens[end])) {
    const at = skipDayWord(tokens, end + 1);
    const day = dayValue(tokens[at]);
    if (day === null || tokens[at + 1]?.text === "/" || tokens[at + 1]?.text === "-") break;
    days.push(day);
    end = at + 1;
  }
  return { days, end };
}

function readLastDay(tokens: readonly Token[], index: number): Recurrence | null {
  if (tokens[index]?.text !== "ngày") return null;
  const working = reads(tokens, index + 1, ["làm", "việc"]) ? 2 : 0;
  const at = index + 1 + working;
  const last = reads(tokens, at, ["cuối", "cùng"]) ? at + 2 : tokens[at]?.text === "cuối" ? at + 1 : null;
  if (last === null) return null;
  const rhythm = readMonthOfRhythm(tokens, last, "day last");
  return rhythm && { start: index, dated: true, ...rhythm };
}

interface Rhythm {
  readonly end: number;
  readonly recurs: string | null;
}

function readMonthOfRhythm(tokens: readonly Token[], index: number, day: string): Rhythm | null {
  const at = tokens[index]?.text === "của" ? index + 1 : index;
  const monthly = readEvery(tokens, at, "tháng");
  if (monthly !== null) return { end: monthly, recurs: `monthly ${day}` };
  if (tokens[at]?.text === "các" && tokens[at + 1]?.text === "tháng")
    return readMonthList(tokens, at + 2, day);
  const quarterly = readEvery(tokens, at, "quý");
  if (quarterly !== null) return { end: quarterly, recurs: null };
  if (tokens[at]?.text !== "tháng") return null;
  return (
    readMonthInQuarter(tokens, at + 1, day) ??
    readMonthList(tokens, at + 1, day) ??
    readPlainMonth(tokens, at, day, at > index)
  );
}

function readMonthInQuarter(tokens: readonly Token[], index: number, day: string): Rhythm | null {
  const months = QUARTER_MONTHS[tokens[index]?.text ?? ""];
  if (!months) return null;
  let end = index + 1;
  if (["cùng", "tiên"].includes(tokens[end]?.text ?? "")) end += 1;
  if (tokens[end]?.text === "của") end += 1;
  if ([...EVERY, "các"].includes(tokens[end]?.text ?? "")) end += 1;
  if (tokens[end]?.text === "kỳ") return { end: skipReport(tokens, end + 1), recurs: null };
  if (tokens[end]?.text !== "quý" || isQuarterNumber(tokens[end + 1])) return null;
  const next = ["sau", "tiếp", "kế"].includes(tokens[end + 1]?.text ?? "") ? end + 2 : end + 1;
  return {
    end: tokens[next]?.text === "theo" ? next + 1 : next,
    recurs: `quarterly: ${day} of months ${months}`,
  };
}

function readMonthList(tokens: readonly Token[], index: number, day: string): Rhythm | null {
  const months: number[] = [];
  let position = index;
  for (let count = 0; count < 12; count += 1) {
    const month = smallValue(tokens[position], 12);
    if (month === null) break;
    months.push(month);
    position += 1;
    if (!isListing(tokens[position])) break;
    position += tokens[position + 1]?.text === "tháng" ? 2 : 1;
  }
  if (months.length < 2) return null;
  const end = readEvery(tokens, position, "năm") ?? position;
  const dates = months.map((month) => `${pad(month)}-${pad(Number(day.slice(4)))}`);
  const quarterly =
    months.length === 4 && months.every((month, at) => at === 0 || month === (months[at - 1] ?? 0) + 3);
  return {
    end,
    recurs: quarterly ? `quarterly: ${day} of months ${months.join(",")}` : `yearly ${dates.join(", ")}`,
  };
}

function readPlainMonth(tokens: readonly Token[], index: number, day: string, owned: boolean): Rhythm | null {
  const next = tokens[index + 1];
  if (next?.kind === "number") return null;
  if (next?.text === "báo" || next?.text === "kỳ")
    return { end: skipReport(tokens, index + 1), recurs: null };
  if (next?.text === "cuối") return { end: skipReport(tokens, index + 2), recurs: null };
  if (PRECEDING(tokens, index + 1) !== null) return null;
  const following = ["sau", "kế", "tiếp", "liền"].includes(next?.text ?? "");
  if (!owned && !following) return null;
  let end = index + 1;
  while (["sau", "kế", "tiếp", "liền", "theo"].includes(tokens[end]?.text ?? "")) end += 1;
  return { end, recurs: `monthly ${day}` };
}

function readWeekday(tokens: readonly Token[], index: number): Recurrence | null {
  const named = tokens[index]?.text === "thứ" ? tokens[index + 1] : undefined;
  const byName = WEEKDAYS[named?.text ?? ""] ?? (named?.kind === "number" ? Number(named.text) - 1 : null);
  const weekday = reads(tokens, index, ["chủ", "nhật"]) ? 7 : byName;
  if (weekday === null || weekday < 1 || weekday > 7) return null;
  const end = readEvery(tokens, index + 2, "tuần");
  return end === null ? null : { start: index, end, recurs: `weekly day ${weekday}`, dated: true };
}

function readYearlyMonth(tokens: readonly Token[], index: number): Recurrence | null {
  if (tokens[index]?.text !== "tháng") return null;
  const months: number[] = [];
  let at = index + 1;
  for (let month = smallValue(tokens[at], 12); month !== null; month = smallValue(tokens[at], 12)) {
    months.push(month);
    at += 1;
    if (!isListing(tokens[at]) || months.length === 12) break;
    at += tokens[at + 1]?.text === "tháng" ? 2 : 1;
  }
  const end = months.length === 0 ? null : readEvery(tokens, at, "năm");
  return end === null
    ? null
    : { start: index, end, recurs: `yearly month ${months.join(", ")}`, dated: true };
}

function readRhythm(tokens: readonly Token[], index: number): Recurrence | null {
  const at = tokens[index]?.text === "của" ? index + 1 : index;
  const word = tokens[at + 1]?.text ?? "";
  const recurs = RHYTHMS[word];
  const end = recurs === undefined ? null : readEvery(tokens, index, word);
  if (recurs !== undefined && end !== null)
    return withLaterDay(tokens, { start: index, end, recurs, dated: false }, word);
  if (reads(tokens, index, ["thường", "niên"]))
    return { start: index, end: index + 2, recurs: "yearly", dated: false };
  const sixMonths =
    tokens[index]?.text === "6" || tokens[index]?.text === "06" || tokens[index]?.text === "sáu";
  const once =
    sixMonths &&
    (reads(tokens, index + 1, ["tháng", "một", "lần"]) ||
      reads(tokens, index + 1, ["tháng", "1", "lần"]) ||
      reads(tokens, index + 1, ["tháng", "/", "lần"]));
  return once ? { start: index, end: index + 4, recurs: "half-yearly", dated: false } : null;
}

function withLaterDay(tokens: readonly Token[], rhythm: Recurrence, word: string): Recurrence {
  const limit = Math.min(tokens.length, rhythm.end + FARTHEST_DAY);
  for (let position = rhythm.end; position < limit; position += 1) {
    if ([".", ";"].includes(tokens[position]?.text ?? "")) break;
    const dated = readDayOfMonth(tokens, position);
    if (dated) return { ...dated, start: rhythm.start };
    const day = readDay(tokens, position);
    if (day)
      return day.year === null && word === "năm"
        ? {
            start: rhythm.start,
            end: day.end,
            recurs: `yearly ${pad(day.month)}-${pad(day.dayOfMonth)}`,
            dated: true,
          }
        : rhythm;
    const at = skipDayWord(tokens, position);
    const value = at > position && word === "tháng" ? dayValue(tokens[at]) : null;
    if (value !== null)
      return { start: rhythm.start, end: at + 1, recurs: `monthly day ${value}`, dated: true };
  }
  return rhythm;
}

function readEvery(tokens: readonly Token[], index: number, word: string): number | null {
  const at = tokens[index]?.text === "của" ? index + 1 : index;
  return EVERY.includes(tokens[at]?.text ?? "") && tokens[at + 1]?.text === word ? at + 2 : null;
}

function skipReport(tokens: readonly Token[], index: number): number {
  let end = index;
  while (["kỳ", "báo", "cáo", "cuối"].includes(tokens[end]?.text ?? "")) end += 1;
  return end;
}

function isQuarterNumber(token: Token | undefined): boolean {
  return token?.kind === "number" || (token !== undefined && romanValue(token.text) !== null);
}

function isListing(token: Token | undefined): boolean {
  return token?.text === "," || token?.text === "và";
}

function closing(tokens: readonly Token[], index: number): number {
  const limit = Math.min(tokens.length, index + 6);
  for (let position = index; position < limit; position += 1)
    if (tokens[position]?.text === ")") return position + 1;
  return index;
}

function pad(value: number | undefined): string {
  return String(value ?? 0).padStart(2, "0");
}
