import { addDays, weekdayOf, type Day } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
import { wordsBetween, type Tokens } from "../text/tokens";
import { codesOf, type Candidate } from "./candidate";
import { readAt, type Rule, word } from "../text/rules";
import { DURATION } from "./duration";
import { DAY } from "./read-day";
import type { RelativeTime } from "./relative";
import { fillYears, type DeadlineContext } from "./year";
import { joinNeighbours } from "../text/neighbours";
import { said } from "../text/said";
import { says } from "../text/says";

/** The deadline counted from the day after one that the words name (Civil Code, article 147), working days only proposed since holidays are not known; null where the event is no day. */
export function fromRelativeToDay(
  tokens: Tokens,
  told: RelativeTime,
  context: DeadlineContext,
): Candidate | null {
  const { event } = told;
  const point = readAt(DAY, tokens, event.start)?.value;
  if (!point) return null;
  const span = { start: point.start, end: point.end, first: point, last: point };
  const filled = fillYears(span, context);
  const end = Math.max(point.end, told.durationEnd ?? 0);
  const words = wordsBetween(tokens, told.start, end);
  const counted = countFrom(filled.first.from, told, wordsBetween(tokens, event.start, point.end));
  const review = codesOf(
    filled.missingYear ? "missing-year" : null,
    point.review,
    filled.first.review,
    told.review,
    ...(counted.needsReview ?? []),
  );
  return {
    start: told.start,
    end,
    strength: 3,
    deadline: { ...counted, text: words, ...said({ needsReview: review }) },
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
    return { ...open, bound: "by", to: addDays(named, offset), ...(approx && { approx }) };
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

/** "(tức ngày …", "(70 ngày trước …", "- 70 ngày trước …": what stands right behind a time in brackets or behind a dash tells the same time again. */
const THAT_IS = says`tức|là | cụ thể`;
const DASH = word("-", "–");
const CLOSES = word(")");
const OPENS: Rule = says`,? ('(' ${THAT_IS}? | ${THAT_IS}) là|:? | ${DASH} &(${DURATION} trước|sau|kể|tính)`;
const SAYS_WHICH = /tức|cụ thể|(?:^|\s)là\s/;
const TOLD = /^(?:by|before|on)$/;

/** A time told from an event and the day it falls on, beside each other in brackets, are one deadline: the day that is stated. */
export function withStatedDays(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  return joinNeighbours(candidates, (last, next) =>
    isBeside(tokens, last, next) ? mergeTwo(tokens, last, next) : null,
  );
}

function isBeside(tokens: Tokens, first: Candidate, second: Candidate): boolean {
  const opened = OPENS(tokens, first.end);
  return opened !== null && second.start <= opened && opened < second.end;
}

function mergeTwo(tokens: Tokens, first: Candidate, second: Candidate): Candidate | null {
  const isTold = first.deadline.bound === "relative";
  const [relative, stated] = isTold ? [first, second] : [second, first];
  if (relative.deadline.bound !== "relative" || !TOLD.test(stated.deadline.bound)) return null;
  if (stated.deadline.to === null) return null;
  // "(… ngày 10/12 - 95 ngày trước bầu cử)": brackets around both close neither.
  const isClosed = CLOSES(tokens, second.end) !== null && DASH(tokens, first.end) === null;
  const end = isClosed ? second.end + 1 : second.end;
  const isOnIt = stated.deadline.bound === "on" && relative.deadline.offset !== 0;
  // The words before the bracket then lead to the event, and only seem to lead to its day.
  const leadsToEvent = second.start < first.end;
  const bound = isOnIt || leadsToEvent ? ("by" as const) : stated.deadline.bound;
  // "10 ngày trước ngày diễn tập (ngày 05/6)": the day may be that of the event.
  const words = wordsBetween(tokens, first.start, end);
  const isOfEither = first === relative && (isOnIt || leadsToEvent) && !SAYS_WHICH.test(words);
  const deadline = {
    ...stated.deadline,
    ...(isOfEither ? { needsReview: ["ambiguous-date" as const] } : {}),
    bound,
    from: bound === "by" ? null : stated.deadline.from,
    text: words,
  };
  return { ...stated, start: first.start, end, strength: 3, deadline, aside: false };
}
