import type { Token } from "../text/tokens";
import { readJoin } from "./join";
import type { Point, PointSpan } from "./point";
import { dayIn, dayValue, readDay, skipDayWord } from "./read-day";
import { readLeaningPeriod } from "./read-period";
import { readNow, readPoint } from "./read-point";

const LONGEST_LIST = 12;

/** Reads a point in time, or a stretch between two, at an index. */
export function readSpan(tokens: readonly Token[], index: number): PointSpan | null {
  const days = readDayList(tokens, index);
  if (days) return extend(tokens, days.first, days.last);
  const first = readNow(tokens, index) ?? readPoint(tokens, index);
  return first ? extend(tokens, first, first) : null;
}

/** Goes on from the last point read while a join and a further point follow. */
function extend(tokens: readonly Token[], first: Point, last: Point): PointSpan {
  let end = last;
  for (let count = 0; count < LONGEST_LIST; count += 1) {
    const next = readNext(tokens, end);
    if (!next) break;
    end = next;
  }
  return { start: first.start, end: end.end, first, last: end };
}

function readNext(tokens: readonly Token[], last: Point): Point | null {
  const join = readJoin(tokens, last.end);
  if (!join) return null;
  const list = readDayList(tokens, join.end);
  if (list) return list.last;
  const leaning =
    last.kind === "month" || last.kind === "quarter" ? readLeaningPeriod(tokens, join.end, last.kind) : null;
  const next = readPoint(tokens, join.end) ?? leaning;
  if (!next) return null;
  return join.leadsToEnd || sameKind(last, next) ? next : null;
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
