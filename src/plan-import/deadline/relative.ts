import { Phrases } from "../text/phrases";
import type { DeadlineReviewCode, OffsetUnit } from "../../domain/deadline";
import { countWordValue } from "../text/numbers";
import { reads, type Token } from "../text/tokens";
import { readDay } from "./read-day";

/** A deadline told from an event. */
export interface RelativeTime {
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** Token indexes of the event's words. */
  readonly eventStart: number;
  readonly eventEnd: number;
  /** Negative = before; null where the words give no count ("ngay sau"). */
  readonly offset: number | null;
  readonly unit: OffsetUnit;
  readonly approx: boolean;
  readonly review?: DeadlineReviewCode;
  /** Whether an open phrase stands before its event and not after it. */
  readonly isBefore?: boolean;
  /** Index after the count where the event comes first. */
  readonly durationEnd?: number;
}

/** A count of days, and where its words end. */
export interface Duration {
  readonly days: number;
  readonly unit: OffsetUnit;
  readonly approx: boolean;
  readonly end: number;
  /** Whether two counts are given ("3-5 ngày"), of which the larger is taken. */
  readonly ranged?: boolean;
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = { ngày: 1, tuần: 7, tháng: 30 };
const LEADS = new Phrases(
  "trong thời hạn|trong thời gian|trong vòng|chậm nhất là|chậm nhất|muộn nhất|ít nhất|tối thiểu|không quá|khoảng|trong|trước|sau|từ",
);
const INNER_LEADS = new Phrases(
  "trong thời hạn|trong thời gian|trong vòng|chậm nhất là|chậm nhất|muộn nhất|ít nhất|tối thiểu|không quá|khoảng|trong",
);
const CLAUSE_ENDS = [".", ",", ";", ":", "(", ")", "!", "?"];
const EVENT_HEADS = ["ngày", "khi", "thời", "lúc"];
const LONGEST_EVENT = 14;
const LONGEST_OPEN_EVENT = 40;

/** Reads "15 ngày làm việc kể từ ngày …", "trước Đại hội 15 ngày", "ngay sau …" at an index. */
export function readRelative(tokens: readonly Token[], index: number): RelativeTime | null {
  return readCounted(tokens, index) ?? readEventFirst(tokens, index) ?? readAtOnce(tokens, index);
}

/** Reads a whole phrase "sau …" or "trước …" whose event is no date, without a count. */
export function readUncounted(tokens: readonly Token[]): RelativeTime | null {
  const word = tokens[0]?.text;
  if (word !== "sau" && word !== "trước") return null;
  if (tokens.some((token) => token.kind === "number") || tokens[1]?.kind !== "word") return null;
  return open(tokens, 0, skipEventHead(tokens, 1), null);
}

function readCounted(tokens: readonly Token[], index: number): RelativeTime | null {
  const duration = readDuration(tokens, index);
  if (!duration) return null;
  const direction = readDirection(tokens, duration.end);
  if (!direction) return null;
  const eventStart = skipEventHead(tokens, direction.end);
  const eventEnd = findEventEnd(tokens, eventStart, LONGEST_OPEN_EVENT);
  if (eventEnd === eventStart) return null;
  return {
    start: startOfLead(tokens, index),
    end: eventEnd,
    eventStart,
    eventEnd,
    offset: direction.sign * duration.days,
    unit: duration.unit,
    approx: duration.approx,
    ...(duration.ranged ? { review: "ambiguous-date" } : {}),
  };
}

function readEventFirst(tokens: readonly Token[], index: number): RelativeTime | null {
  const word = tokens[index]?.text;
  const apart = word === "cách";
  if ((word !== "trước" && word !== "sau" && !apart) || tokens[index + 1]?.kind === "number") return null;
  const eventStart = skipEventHead(tokens, index + 1);
  if (tokens[eventStart]?.kind === "number") return readDayFirst(tokens, index, eventStart);
  if (tokens[eventStart]?.kind !== "word") return null;
  const limit = Math.min(tokens.length, eventStart + LONGEST_EVENT);
  for (let position = eventStart + 1; position < limit; position += 1) {
    const leadEnd = skipLead(tokens, position);
    const duration = readDuration(tokens, leadEnd);
    if (duration && !readDirection(tokens, duration.end) && tokens[duration.end]?.kind !== "number") {
      const eventEnd = position;
      const sign = word === "sau" ? 1 : -1;
      return {
        start: index,
        end: duration.end,
        eventStart,
        eventEnd: trimComma(tokens, eventEnd),
        offset: sign * duration.days,
        unit: duration.unit,
        approx: duration.approx,
        ...(apart || duration.ranged ? { review: "ambiguous-date" } : {}),
      };
    }
    const token = tokens[position];
    const passes = token?.text === "," && skipLead(tokens, position + 1) > position + 1;
    if (!token || token.kind === "number" || (CLAUSE_ENDS.includes(token.text) && !passes)) return null;
  }
  return null;
}

/** Reads "trước ngày 30/6/2024 ít nhất 15 ngày": the count follows the day it is told from. */
function readDayFirst(tokens: readonly Token[], index: number, eventStart: number): RelativeTime | null {
  const day = readDay(tokens, eventStart);
  const duration = day && readDuration(tokens, skipLead(tokens, day.end));
  if (!day || !duration || readDirection(tokens, duration.end)) return null;
  if (tokens[duration.end]?.kind === "number" || ["đầu", "cuối"].includes(tokens[duration.end]?.text ?? ""))
    return null;
  const word = tokens[index]?.text;
  return {
    start: index,
    end: duration.end,
    eventStart,
    eventEnd: day.end,
    durationEnd: duration.end,
    offset: word === "sau" ? duration.days : -duration.days,
    unit: duration.unit,
    approx: duration.approx,
    ...(word === "cách" || duration.ranged ? { review: "ambiguous-date" } : {}),
  };
}

function readAtOnce(tokens: readonly Token[], index: number): RelativeTime | null {
  if (tokens[index]?.text !== "ngay") return null;
  if (!["sau", "trước", "khi"].includes(tokens[index + 1]?.text ?? "")) return null;
  if (tokens[index + 2]?.text === "đó") return null;
  const opened = open(tokens, index, skipEventHead(tokens, index + 2), null);
  return opened && { ...opened, isBefore: tokens[index + 1]?.text === "trước" };
}

function open(
  tokens: readonly Token[],
  start: number,
  eventStart: number,
  offset: number | null,
): RelativeTime | null {
  const eventEnd = findEventEnd(tokens, eventStart, LONGEST_OPEN_EVENT);
  if (eventEnd === eventStart) return null;
  return { start, end: eventEnd, eventStart, eventEnd, offset, unit: "day", approx: false };
}

/** Reads "15 ngày", "3-5 ngày làm việc", "nửa tháng", "hai tuần" at an index. */
export function readDuration(tokens: readonly Token[], index: number): Duration | null {
  const token = tokens[index];
  const half = token?.text === "nửa" && tokens[index + 1]?.text === "tháng";
  if (half) return { days: 15, unit: "day", approx: true, end: index + 2 };
  const count = readCountOrTwo(tokens, index);
  if (!count) return null;
  const unit = tokens[count.end]?.text ?? "";
  const days = DAYS_PER_UNIT[unit];
  if (!days) return null;
  const working = unit === "ngày" && reads(tokens, count.end + 1, ["làm", "việc"]);
  return {
    days: count.value * days,
    unit: working ? "working day" : "day",
    approx: unit === "tháng",
    end: count.end + (working ? 3 : 1),
    ...(count.ranged ? { ranged: true } : {}),
  };
}

interface Count {
  readonly value: number;
  readonly end: number;
  readonly ranged?: boolean;
}

/** Reads one count, or two of which the larger, the outer bound, is taken: "3-5", "từ 3 đến 5". */
function readCountOrTwo(tokens: readonly Token[], index: number): Count | null {
  const first = readCount(tokens, index);
  if (!first || !["-", "đến", "tới", "hoặc"].includes(tokens[first.end]?.text ?? "")) return first;
  const second = readCount(tokens, first.end + 1, true);
  if (!second || second.value <= first.value) return first;
  return { ...second, ranged: true };
}

function readCount(tokens: readonly Token[], index: number, isSecond = false): Count | null {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!isSecond && before && ["/", ".", "-"].includes(before.text) && before.end === token?.start)
    return null;
  const read =
    token?.kind === "number" && token.text.length <= 3
      ? { value: Number(token.text), end: index + 1 }
      : readWordedCount(tokens, index);
  if (!read || read.value < 1) return null;
  if (tokens[read.end]?.text !== "(") return read;
  const limit = Math.min(tokens.length, read.end + 6);
  for (let position = read.end; position < limit; position += 1) {
    if (tokens[position]?.text === ")") return { value: read.value, end: position + 1 };
  }
  return read;
}

function readWordedCount(
  tokens: readonly Token[],
  index: number,
): { readonly value: number; readonly end: number } | null {
  const first = countWordValue(tokens[index]?.text ?? "");
  if (first === null) return null;
  const second = tokens[index + 1]?.text ?? "";
  const ones = second === "lăm" ? 5 : countWordValue(second);
  if (first === 10)
    return ones !== null && ones < 10 ? { value: 10 + ones, end: index + 2 } : { value: 10, end: index + 1 };
  if (second !== "mươi") return { value: first, end: index + 1 };
  const third = tokens[index + 2]?.text ?? "";
  const rest = third === "lăm" ? 5 : third === "mốt" ? 1 : countWordValue(third);
  return rest !== null && rest < 10
    ? { value: first * 10 + rest, end: index + 3 }
    : { value: first * 10, end: index + 2 };
}

function readDirection(
  tokens: readonly Token[],
  index: number,
): { readonly sign: 1 | -1; readonly end: number } | null {
  const word = tokens[index]?.text;
  if (word === "trước") return { sign: -1, end: index + 1 };
  if (word === "sau") return { sign: 1, end: index + 1 };
  if ((word === "kể" || word === "tính") && tokens[index + 1]?.text === "từ")
    return { sign: 1, end: index + 2 };
  const fromEvent = word === "từ" && EVENT_HEADS.includes(tokens[index + 1]?.text ?? "");
  return fromEvent ? { sign: 1, end: index + 1 } : null;
}

function skipEventHead(tokens: readonly Token[], index: number): number {
  if (reads(tokens, index, ["thời", "điểm"])) return index + 2;
  return ["ngày", "khi", "lúc"].includes(tokens[index]?.text ?? "") ? index + 1 : index;
}

function findEventEnd(tokens: readonly Token[], start: number, longest: number): number {
  const limit = Math.min(tokens.length, start + longest);
  let end = start;
  while (end < limit && !CLAUSE_ENDS.includes(tokens[end]?.text ?? "")) end += 1;
  return end;
}

function startOfLead(tokens: readonly Token[], index: number): number {
  let start = index;
  for (let count = 0; count < 3; count += 1) {
    const lead = LEADS.before(tokens, start);
    if (!lead) break;
    start -= lead.length;
  }
  return start;
}

function skipLead(tokens: readonly Token[], index: number): number {
  const comma = tokens[index]?.text === "," ? index + 1 : index;
  const lead = INNER_LEADS.at(tokens, comma);
  return lead ? comma + lead.length : index;
}

function trimComma(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.text === "," ? end - 1 : end;
}
