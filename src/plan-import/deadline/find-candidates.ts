import { tokenise, type Token } from "../text/tokens";
import { fromLunar, fromRecurrence, fromRelative, fromSpan, type Candidate } from "./candidate";
import { isCitation, isOccasion, isRatio, isRoundTheClock } from "./citation";
import { maskLookalikes } from "./not-a-date";
import { readLunarTime } from "./lunar";
import { readLead } from "./preposition";
import { readRecurrence } from "./recurring";
import { readRelative } from "./relative";
import { readOpenRelative } from "./relative-open";
import { readNamedEvent } from "./relative-event";
import { fromRelativeToDay } from "./relative-to-day";
import type { PointSpan } from "./point";
import { readSpan } from "./read-span";
import { yearValue } from "./read-year";
import { withStatedDays } from "./stated-day";
import type { DeadlineContext } from "./year";

const FARTHEST_PAST = 6;

/** All deadlines that a text names, from left to right, without lookalikes. */
export function findCandidates(text: string, context: DeadlineContext): Candidate[] {
  const tokens = tokenise(text);
  const openingYear = readOpeningYear(tokens);
  const ownContext = openingYear === null ? context : { year: openingYear };
  const masked = maskLookalikes(tokens);
  const depths = bracketDepths(tokens);
  const candidates: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const candidate = masked[index] ? null : readCandidate(text, tokens, index, ownContext);
    const clear =
      candidate && !masked.slice(candidate.start, candidate.end).includes(true) ? candidate : null;
    if (clear)
      candidates.push(depths[clear.start] && candidates.length > 0 ? { ...clear, aside: true } : clear);
    index = clear ? Math.max(clear.end, index + 1) : index + 1;
  }
  const stated = withStatedDays(text, tokens, candidates);
  return openingYear === null
    ? stated
    : stated.map((candidate) => ({ ...candidate, yearFromContext: false }));
}

/** The year of "năm 2021, trước ngày 10/4": it holds for the dates that follow. */
function readOpeningYear(tokens: readonly Token[]): number | null {
  const at = tokens[0]?.text === "trong" ? 1 : 0;
  const closes = [",", ":", "(", ";", "-"].includes(tokens[at + 2]?.text ?? "");
  return tokens[at]?.text === "năm" && closes ? yearValue(tokens[at + 1]) : null;
}

/** How many brackets are open at each token. */
function bracketDepths(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === "(" || text === "[") depth += 1;
    if (text === ")" || text === "]") depth = Math.max(0, depth - 1);
    return depth;
  });
}

function readCandidate(
  text: string,
  tokens: readonly Token[],
  index: number,
  context: DeadlineContext,
): Candidate | null {
  const relative = readOpenRelative(tokens, index) ?? readRelative(tokens, index);
  if (relative)
    return fromRelativeToDay(text, tokens, relative, context) ?? fromRelative(text, tokens, relative);
  const event = readNamedEvent(tokens, index);
  if (event) return fromRelative(text, tokens, event);
  const recurrence = readRecurrence(tokens, index);
  if (recurrence) return fromRecurrence(text, tokens, recurrence, readLead(tokens, recurrence.start));
  const lunar = readLunarTime(tokens, index);
  if (lunar) return fromLunar(text, tokens, lunar, readLead(tokens, index));
  const whole = readSpan(tokens, index);
  if (!whole) return null;
  const lead = readLead(tokens, index);
  const span = lead.role === "before" || lead.role === "by" ? firstOf(whole) : whole;
  if (isCitation(tokens, span, lead) || isOccasion(tokens, lead) || isRatio(tokens, span, lead)) return null;
  if (isRoundTheClock(tokens, span, lead)) return null;
  if (isPast(tokens, lead.start)) return null;
  if (tokens[span.end]?.text === "đến" && tokens[span.end + 1]?.text === "nay") return null;
  return fromSpan(text, tokens, span, lead, context);
}

/** "trước 30/4 và hoàn thành trước 30/5" names two bounds: the first is one of its own. */
function firstOf(span: PointSpan): PointSpan {
  const { first, last } = span;
  const isWhole = first.end < span.end && (first.year !== null || last.year === null);
  return isWhole ? { start: span.start, end: first.end, first, last: first } : span;
}

/** What has been done, or is counted up to a day, is no deadline: "đã tổ chức trong quý I", "tính đến ngày …". */
function isPast(tokens: readonly Token[], start: number): boolean {
  if (["tính", "so"].includes(tokens[start - 1]?.text ?? "")) return true;
  for (let index = start - 1; index >= Math.max(0, start - FARTHEST_PAST); index -= 1) {
    const token = tokens[index];
    if (token?.text === "đã") return true;
    if (token?.kind === "sign") return false;
  }
  return false;
}
