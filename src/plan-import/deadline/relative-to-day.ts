import { addDays, weekdayOf, type Day } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
import { wordsBetween, type Tokens } from "../text/tokens";
import { codesOf, type Candidate } from "./candidate";
import { readAt } from "../text/rules";
import { DAY } from "./read-day";
import type { RelativeTime } from "./relative";
import { fillYears, type DeadlineContext } from "./year";

/**
 * The deadline counted from a day that the words name ("10 ngày trước ngày 30/6/2024" → by 20/6/2024), or null
 * where the event is none. Days are counted from the day after the one named (Civil Code, article 147); working
 * days are only proposed, since holidays are not known.
 */
export function fromRelativeToDay(
  tokens: Tokens,
  relative: RelativeTime,
  context: DeadlineContext,
): Candidate | null {
  const { event } = relative;
  const point = readAt(DAY, tokens, event.start)?.value;
  if (!point) return null;
  const span = { start: point.start, end: point.end, first: point, last: point };
  const filled = fillYears(span, context);
  const end = Math.max(point.end, relative.durationEnd ?? 0);
  const words = wordsBetween(tokens, relative.start, end);
  const counted = countFrom(filled.first.from, relative, wordsBetween(tokens, event.start, point.end));
  const review = codesOf(
    filled.missingYear ? "missing-year" : null,
    point.review,
    filled.first.review,
    relative.review,
    ...(counted.needsReview ?? []),
  );
  return {
    start: relative.start,
    end,
    strength: 3,
    deadline: { ...counted, text: words, ...(review.length > 0 ? { needsReview: review } : {}) },
    yearFromContext: filled.yearFromContext,
  };
}

function countFrom(named: Day | null, relative: RelativeTime, event: string): Deadline {
  const { offset, unit, approx, isBefore } = relative;
  const open = { text: "", from: null, to: null };
  if (offset === null) {
    if (isBefore) return { ...open, bound: "before", to: named };
    return { ...open, bound: "from", from: named && addDays(named, 1) };
  }
  if (named !== null && unit === "day")
    return { ...open, bound: "by", to: addDays(named, offset), ...(approx ? { approx } : {}) };
  return {
    ...open,
    bound: "relative",
    offset,
    offsetUnit: unit,
    event,
    ...(named === null ? {} : { proposedTo: addWorkingDays(named, offset), needsReview: ["ambiguous-date"] }),
  };
}

function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0;) {
    found = addDays(found, step);
    if (weekdayOf(found) < 6) left -= 1;
  }
  return found;
}
