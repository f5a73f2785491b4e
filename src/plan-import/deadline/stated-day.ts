import { joinNeighbours } from "../text/neighbours";
import { type Rule, unless, word } from "../text/rules";
import { says } from "../text/says";
import { wordsBetween, type Tokens } from "../text/tokens";
import type { Candidate } from "./candidate";

/** "(tức ngày …", "(70 ngày trước …": what stands right behind a time in brackets tells the same time again. */
const THAT_IS = says`tức|là | cụ thể`;
const OPENS: Rule = says`,? ('(' ${THAT_IS}? | ${THAT_IS}) là|:?`;
const SAYS_WHICH = /tức|cụ thể|(?:^|\s)là\s/;
const TOLD = /^(?:by|before|on)$/;

/**
 * Where a time told from an event and the day it falls on stand beside each other in brackets, one deadline: the day
 * that the text itself states.
 */
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
  const end = unless(word(")"))(tokens, second.end) === null ? second.end + 1 : second.end;
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
