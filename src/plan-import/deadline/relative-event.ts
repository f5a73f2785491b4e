import { Phrases } from "../text/phrases";
import { reads, type Token } from "../text/tokens";
import { dayValue, readDay } from "./read-day";
import { readDuration, type RelativeTime } from "./relative";
import { yearValue } from "./read-year";

const EVENTS = new Phrases(
  "đại hội|ngày đại hội|khai mạc đại hội|bế mạc đại hội|tổ chức đại hội|diễn ra đại hội|bầu cử|khai mạc|bế mạc|hội nghị|tổ chức hội nghị|hội thi|lễ hội",
);
const FESTIVAL_NAMES = new Phrases("nguyên đán|trung thu|âm lịch|dương lịch|cổ truyền|đoan ngọ");
const LONGEST_NAME = 4;
const LONGEST_EVENT = 40;
const ON_THE_DAY = ["trong", "vào", "đúng", "ngay"];
const CLOSING = [".", ",", ";", ":", "(", ")", "!", "?"];

/** Reads what is told from an event by its name: "trong ngày Đại hội", "Đại hội + 10 ngày", "trước Tết Nguyên đán 2024". */
export function readNamedEvent(tokens: readonly Token[], index: number): RelativeTime | null {
  return readOnTheDay(tokens, index) ?? readAddedDays(tokens, index) ?? readFestival(tokens, index);
}

function readOnTheDay(tokens: readonly Token[], index: number): RelativeTime | null {
  const first = tokens[index]?.text ?? "";
  const lead = reads(tokens, index, ["ngay", "trong"]) ? 2 : ON_THE_DAY.includes(first) ? 1 : 0;
  const at = index + lead;
  if (lead === 0 || tokens[at]?.text !== "ngày" || !EVENTS.at(tokens, at + 1)) return null;
  const eventEnd = nameEnd(tokens, at + 1);
  if (nearDay(tokens, eventEnd)) return null;
  return onEvent(index, at + 1, eventEnd, 0);
}

function readAddedDays(tokens: readonly Token[], index: number): RelativeTime | null {
  const event = EVENTS.at(tokens, index);
  if (!event) return null;
  const limit = Math.min(tokens.length, index + event.length + LONGEST_NAME);
  let end = index + event.length;
  while (end < limit && tokens[end]?.kind === "word") end += 1;
  const sign = tokens[end]?.text;
  if (sign !== "+" && sign !== "-") return null;
  const duration = readDuration(tokens, end + 1);
  const after = duration ? tokens[duration.end] : undefined;
  if (!duration || (after !== undefined && after.kind !== "sign")) return null;
  const skipped = event[0] === "ngày" ? 1 : 0;
  return {
    ...onEvent(index, index + skipped, end, sign === "+" ? duration.days : -duration.days),
    end: duration.end,
    unit: duration.unit,
    approx: duration.approx,
    ...(sign === "-" ? { review: "ambiguous-date" as const } : {}),
  };
}

/** A festival has no day in the plan, and its year is part of its name. */
function readFestival(tokens: readonly Token[], index: number): RelativeTime | null {
  const word = tokens[index]?.text;
  if (word !== "trước" && word !== "sau") return null;
  if (["và", ",", "trong", "hoặc"].includes(tokens[index - 1]?.text ?? "")) return null;
  let at = index + 1;
  while (["dịp", "khi", "ngày", "kỳ", "nghỉ"].includes(tokens[at]?.text ?? "")) at += 1;
  if (tokens[at]?.text !== "tết") return null;
  let end = at + 1;
  end += FESTIVAL_NAMES.at(tokens, end)?.length ?? 0;
  const yearWord = tokens[end]?.text === "năm" ? 1 : 0;
  if (yearValue(tokens[end + yearWord]) !== null) end += yearWord + 1;
  else if (isCapital(tokens[end + yearWord]) && isCapital(tokens[end + yearWord + 1])) end += yearWord + 2;
  if (nearDay(tokens, end) || readDuration(tokens, end)) return null;
  return onEvent(index, at, end, null);
}

function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(token.raw);
}

/** Whether the event's own day follows: then that day tells the time. */
function nearDay(tokens: readonly Token[], index: number): boolean {
  const at = ["(", ","].includes(tokens[index]?.text ?? "") ? index + 1 : index;
  return readDay(tokens, at) !== null || dayValue(tokens[at]) !== null;
}

function nameEnd(tokens: readonly Token[], start: number): number {
  let end = start;
  const limit = Math.min(tokens.length, start + LONGEST_EVENT);
  while (end < limit && !CLOSING.includes(tokens[end]?.text ?? "") && tokens[end]?.kind === "word") end += 1;
  return end;
}

function onEvent(start: number, eventStart: number, eventEnd: number, offset: number | null): RelativeTime {
  return { start, end: eventEnd, eventStart, eventEnd, offset, unit: "day", approx: false };
}
