import { addDays } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
import { VERB } from "../bodies/lexicon";
import { oneOf, readAt, readsWithin } from "../text/rules";
import { says, tells } from "../text/says";
import { tokenise, type Tokens } from "../text/tokens";
import { fromLunar, fromRecurrence, fromRelative, fromSpan, type Candidate } from "./candidate";
import { LUNAR_TIME } from "./lunar";
import { maskLookalikes, isCount, isPassedBy } from "./not-a-date";
import type { PointSpan } from "./point";
import { readLead } from "./preposition";
import { readSpan } from "./read-span";
import { TIME } from "./read-time";
import { BARE_YEAR } from "./read-year";
import { RECURRENCE } from "./recurring";
import { NAMED_EVENT, OPEN_RELATIVE } from "./named-event";
import { RELATIVE } from "./relative";
import { fromRelativeToDay, withStatedDays } from "./relative-to-day";
import type { DeadlineContext } from "./year";

/** All deadlines that a text names, from left to right, without lookalikes. */
export function findCandidates(text: string, context: DeadlineContext): Candidate[] {
  const tokens = tokenise(text);
  const opening = readAt(OPENING_YEAR, tokens, 0);
  const ownContext = opening === null ? context : { year: opening.value };
  const masked = maskLookalikes(tokens);
  const depths = bracketDepths(tokens);
  const candidates: Candidate[] = [];
  let index = 0;
  while (index < tokens.length) {
    const found = masked[index] ? null : readCandidate(tokens, index, ownContext);
    // "10 ngày sau khi hoàn thành mục 1.1": what an event cites is part of its name.
    const isHidden =
      found?.deadline &&
      found.deadline.bound !== "relative" &&
      masked.slice(found.start, found.end).includes(true);
    if (found?.deadline && !isHidden)
      candidates.push({ ...found, ...placeOf(tokens, found, depths, candidates.length) });
    // The numbers of a day that is cited ("Công văn … ngày 10/3/2025") are none of their own either.
    index = Math.max(found && !isHidden ? found.end : 0, index + 1);
  }
  const stated = withStatedDays(tokens, candidates);
  if (opening === null) return stated;
  const own = stated.filter(({ start }) => start >= opening.end);
  // "Năm 2025: 100 người; năm 2026: 150 người" names two years.
  return (own.some(({ yearFromContext }) => yearFromContext) ? own : stated).map((candidate) => ({
    ...candidate,
    yearFromContext: false,
  }));
}

/** "năm 2021, trước ngày 10/4": the year holds for the dates that follow. */
const OPENING_YEAR = tells`trong? năm ${BARE_YEAR} ,|:|'('|;|-`(([year]) => year);
const RELATIVE_TIME = oneOf(OPEN_RELATIVE, RELATIVE, NAMED_EVENT);
function placeOf(
  tokens: Tokens,
  { start, end }: Candidate,
  depths: readonly number[],
  before: number,
): Pick<Candidate, "aside" | "heads"> {
  if (depths[start] && before > 0) return { aside: true };
  return start === 0 && tokens[end]?.text === ":" ? { heads: true } : {};
}

function bracketDepths(tokens: Tokens): number[] {
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === "(") depth += 1;
    if (text === ")") depth = Math.max(0, depth - 1);
    return depth;
  });
}

/** A time that is cited, celebrated or past: it ends here, and bounds nothing. */
interface PassedBy {
  readonly end: number;
  readonly deadline?: undefined;
}

function readCandidate(tokens: Tokens, index: number, context: DeadlineContext): Candidate | PassedBy | null {
  const relative = readAt(RELATIVE_TIME, tokens, index)?.value;
  if (relative) return fromRelativeToDay(tokens, relative, context) ?? fromRelative(tokens, relative);
  const recurrence = readAt(RECURRENCE, tokens, index)?.value;
  if (recurrence) return fromRecurrence(tokens, recurrence, readLead(tokens, recurrence.start));
  const lunar = readAt(LUNAR_TIME, tokens, index)?.value;
  if (lunar) return fromLunar(tokens, lunar, readLead(tokens, index));
  const whole = readSpan(tokens, index);
  // "7h15 - 7h45": hours of a day that is named elsewhere, or nowhere.
  const hours = whole ? null : TIME(tokens, index);
  if (!whole) return hours === null ? null : { end: hours };
  const lead = readLead(tokens, index);
  const isBound = (lead.role === "before" || lead.role === "by") && lead.labelled !== true;
  const span = isBound ? firstPart(whole) : whole;
  if (isPassedBy(tokens, span, lead)) return { end: span.end };
  return isCount(tokens, span, lead) ? null : fromSpan(tokens, span, lead, context);
}

/** "trước 30/4 và hoàn thành trước 30/5" names two bounds: the first is one of its own. */
function firstPart(span: PointSpan): PointSpan {
  const { first, last } = span;
  const isWhole = first.end < span.end && (first.year !== null || last.year === null);
  return isWhole ? { start: span.start, end: first.end, first, last: first } : span;
}

const MONTH = 31;

/** Deadlines beside the one taken that a person should know of: at another time, as firm or one that it does not cover. */
export function othersThan(
  best: Candidate,
  candidates: readonly Candidate[],
  tokens: Tokens = [],
): Candidate[] {
  const key = timeOf(best);
  return candidates.filter((other) => {
    const [start, end] = [Math.min(best.end, other.end), Math.max(best.start, other.start)];
    const isApart = other.deadline.to !== null && readsWithin(NEXT_SENTENCE, tokens, start, end);
    const isTold = other.aside === true || (!isApart && covers(best.deadline, other.deadline));
    return timeOf(other) !== key && (other.strength === best.strength || !isTold);
  });
}

/** "… trước 15/5. Kết quả báo cáo trong tháng 5.": a month of a sentence of its own. */
const NEXT_SENTENCE = says`. &CAPITAL | ; ${VERB}`;

/** Whether one deadline tells the other as well: "trong tháng 5, báo cáo trước 30/5", or a day within a stretch. */
function covers({ from, to, recurs }: Deadline, other: Deadline): boolean {
  // "mỗi quý một lần, trước ngày 20 của tháng cuối quý"
  if (recurs && other.recurs && recurs.startsWith(other.recurs)) return true;
  const last = other.to ?? other.from;
  if (last === null || to === null) return last === null && other.bound !== "recurring";
  const isMonth = other.from !== null && other.from <= to && to <= last && addDays(other.from, MONTH) > last;
  return isMonth || (last >= (from ?? to) && last <= to);
}

function timeOf({ deadline }: Candidate): string {
  const { bound, from, to, offset, event, recurs } = deadline;
  return JSON.stringify([bound, from, to, offset, event, recurs]);
}

/** The candidate that binds the work: the firmest; among equals the one that heads its sentence or at which it is finished, a day before what comes again or is told from an event, else the last. */
export function preferred(candidates: readonly Candidate[]): Candidate | null {
  const best = candidates.reduce<Candidate | null>(
    (found, next) => (found === null || rank(next) >= rank(found) ? next : found),
    null,
  );
  // "tại kỳ họp giữa năm (tháng 7/2027)": brackets tell when that is.
  const isOpen = best?.deadline.bound === "relative" && best.deadline.offset === undefined;
  const told = candidates.find(
    ({ aside, start, deadline: { to } }) => aside && to && start - (best?.end ?? 0) <= 1,
  );
  if (isOpen && told) return told;
  // "2 năm/lần, bắt đầu từ năm 2026": when it begins says less than how often it comes.
  const again = candidates.find(({ deadline }) => deadline.bound === "recurring");
  return best?.deadline.bound === "from" && again ? again : best;
}

function rank(candidate: Candidate): number {
  const { strength, finishes, aside, heads, deadline } = candidate;
  const comesAgain = deadline.bound === "recurring" && strength === 3;
  // "trong Quý II năm 2026 … trong năm 2026": a year alone says less than a part of it.
  const isYear = /^(?:trong|vào) năm \d{4}$/i.test(deadline.text) ? 0.5 : 0;
  const isTold = comesAgain || deadline.bound === "relative" ? 0.25 : 0;
  return strength * 2 + (finishes ? 1 : 0) + (heads ? 1 : 0) - (aside ? 1.5 : 0) - isTold - isYear;
}
