import type { Token } from "../text/tokens";
import { readJoin } from "./join";
import type { Point, PointSpan } from "./point";
import { dayIn, dayValue, readDay, skipDayWord } from "./read-day";
import { readCountedMonths, readLeaningPeriod } from "./read-period";
import { readNow, readPoint } from "./read-point";

const LONGEST_LIST = 12;

/** Reads a point in time, or a stretch between two, at an index. */
export function readSpan(tokens: readonly Token[], index: number): PointSpan | null {
  const days = readCountedMonths(tokens, index) ?? readDayList(tokens, index);
  if (days) return extend(tokens, days.first, days.last);
  const first = readNow(tokens, index) ?? readPoint(tokens, index);
  return first ? extend(tokens, first, first) : null;
}

/** Goes on from the last point read while a join and a further point follow. */
function extend(tokens: readonly Token[], first: Point, last: Point): PointSpan {
  let end = last;
  let hasGap = false;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const next = readNext(tokens, end);
    if (!next) break;
    hasGap ||= leavesGap(tokens, end, next);
    end = next;
  }
  return { start: first.start, end: end.end, first, last: end, ...(hasGap ? { hasGap } : {}) };
}

function readNext(tokens: readonly Token[], last: Point): Point | null {
  const join = readJoin(tokens, last.end);
  if (!join) return readAdjoining(tokens, last);
  const list = readDayList(tokens, join.end);
  if (list) return list.last;
  const leaning =
    last.kind === "month" || last.kind === "quarter" ? readLeaningPeriod(tokens, join.end, last.kind) : null;
  const point = readPoint(tokens, join.end);
  const next = join.leadsToEnd ? (point ?? leaning) : (leaning ?? point);
  if (!next) return null;
  return join.leadsToEnd || sameKind(last, next) ? next : null;
}

/** "cuối tháng 5 đầu tháng 6": two parts that follow each other without a word between them. */
function readAdjoining(tokens: readonly Token[], last: Point): Point | null {
  if (!last.approx || !["đầu", "sang"].includes(tokens[last.end]?.text ?? "")) return null;
  const next = readPoint(tokens, tokens[last.end]?.text === "sang" ? last.end + 1 : last.end);
  return next?.approx && sameKind(last, next) ? next : null;
}

/** Whether a list jumps over months between two of its members ("quý II, quý IV"): each is a time of its own. */
function leavesGap(tokens: readonly Token[], last: Point, next: Point): boolean {
  const step = last.kind === "month" ? 1 : last.kind === "quarter" ? 3 : 0;
  const listed = [",", "và", "&", "+", "hoặc", ";"].includes(tokens[last.end]?.text ?? "");
  if (!listed || step === 0 || !sameKind(last, next) || readJoin(tokens, last.end)?.leadsToEnd) return false;
  return ((next.month ?? 0) - (last.month ?? 0) + 12) % 12 > step;
}

function sameKind(one: Point, other: Point): boolean {
  return one.kind === other.kind;
}

/** Reads days that share the month of the last: "25 - 27/6/2018", "hai ngày 26 và 27/9", "ngày 1 đến ngày 5 tháng 6". */
function readDayList(
  tokens: readonly Token[],
  index: number,
): { readonly first: Point; readonly last: Point } | null {
  const leaning: number[] = [];
  const at = skipDayWord(tokens, index);
  const marked = at > index;
  let position = at;
  let mustBeLast = false;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const full = count > 0 ? readDay(tokens, position) : null;
    if (full)
      return leaning.length > 0 ? { first: leanOn(full, leaning[0] ?? 1, index, marked), last: full } : null;
    const dayOfMonth = dayValue(tokens[position]);
    const join = dayOfMonth === null ? null : readJoin(tokens, position + 1);
    if (dayOfMonth === null || !join || mustBeLast) return null;
    const dashed = tokens[position + 1]?.text === "-";
    if (!marked && !dashed && tokens[index - 1]?.text !== "từ" && index > 0) return null;
    mustBeLast = dashed || join.leadsToEnd;
    leaning.push(dayOfMonth);
    position = join.end;
  }
  return null;
}

function leanOn(full: Point, dayOfMonth: number, start: number, marked: boolean): Point {
  const month = full.month ?? 1;
  return {
    start,
    end: full.end,
    kind: "day",
    year: full.year,
    marked: marked || full.marked,
    approx: false,
    review: full.review,
    spanIn: (year) => dayIn(year, month, dayOfMonth),
    month,
    dayOfMonth,
  };
}
