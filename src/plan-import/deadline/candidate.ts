import { said } from "../text/said";
import { addDays } from "../../domain/day";
import type { Deadline, DeadlineBound, DeadlineReviewCode } from "../../domain/deadline";
import { says } from "../text/says";
import { wordsBetween, type Tokens } from "../text/tokens";
import { LUNAR_MARK } from "./lunar";
import type { PointSpan, Span } from "./point";
import type { Lead } from "./preposition";
import type { RelativeTime } from "./relative";
import { fillYears, type DeadlineContext } from "./year";
import type { Recurrence } from "./recurring";
import { GOES_ON } from "./years-alone";

const FINISHED = says`<(hoàn thành | kết thúc | xong)`;

/** A deadline read from part of a sentence, with how firmly the words make it one. */
export interface Candidate {
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** 3 = bounded by its own words, 2 = placed in time, 1 = a bare date. */
  readonly strength: 1 | 2 | 3;
  readonly deadline: Deadline;
  /** Whether the words before it say that the work is finished then. */
  readonly finishes?: boolean;
  /** Whether its year was filled in from the context. */
  readonly yearFromContext?: boolean;
  /** Whether it stands in brackets after other words: a remark beside the deadline itself. */
  readonly aside?: boolean;
  /** Whether it stands before the sentence like a label: "Từ 15/11 đến 30/11: …". */
  readonly heads?: boolean;
}

/** The deadline of a stretch of time with the words before it. */
export function fromSpan(tokens: Tokens, span: PointSpan, lead: Lead, context: DeadlineContext): Candidate {
  const lunarEnd = LUNAR_MARK(tokens, span.end) ?? span.end;
  if (lunarEnd > span.end) return fromLunar(tokens, { ...span, end: lunarEnd }, lead);
  const filled = fillYears(span, context);
  const goesOn = GOES_ON(tokens, span.end);
  const end = goesOn ?? span.end;
  const bound = goesOn === null ? boundOf(span, lead) : "from";
  const from = bound === "before" || bound === "by" ? null : startOf(bound, lead, filled.first);
  const to = endOf(bound, filled.first, filled.last);
  const review = codesOf(
    filled.missingYear ? "missing-year" : null,
    lead.damaged ? "typing-damage" : null,
    ...[span.first, span.last, filled.first, filled.last].map(({ review: own }) => own),
    span.hasGap ? "ambiguous-date" : null,
  );
  const proposedTo = to === null && bound !== "from" ? filled.last.proposedTo : undefined;
  const deadline: Deadline = {
    text: wordsBetween(tokens, lead.start, end),
    bound,
    from,
    to,
    ...timesOf(span, bound),
    ...said({
      approx: lead.approx || span.first.approx || span.last.approx,
      proposedTo,
      needsReview: review,
    }),
  };
  return {
    start: lead.start,
    end,
    strength: goesOn === null ? strengthOf(span, lead) : 2,
    deadline,
    finishes: FINISHED(tokens, lead.start) !== null,
    yearFromContext: filled.yearFromContext,
  };
}

/** A day of the lunar calendar is kept in its words: the day of the sun's calendar is for a person to say. */
export function fromLunar(tokens: Tokens, span: PointSpan, lead: Lead): Candidate {
  const told = { bound: boundOf(span, lead), needsReview: ["ambiguous-date" as const] };
  return undated(tokens, lead.start, span.end, strengthOf(span, lead), told);
}

/** The deadline of a repetition. */
export function fromRecurrence(tokens: Tokens, recurrence: Recurrence, lead: Lead): Candidate {
  const { start, end, recurs, dated } = recurrence;
  const told = { bound: "recurring" as const, ...said({ recurs }) };
  return undated(tokens, Math.min(start, lead.start), end, dated ? 3 : 1, told);
}

/** The deadline told from an event. */
export function fromRelative(tokens: Tokens, relative: RelativeTime): Candidate {
  const { start, end, event, offset, unit, approx } = relative;
  return undated(tokens, start, end, offset === null ? 2 : event.end > event.start ? 3 : 1, {
    bound: "relative",
    ...said({ approx, offset, offsetUnit: offset !== null && unit, needsReview: codesOf(relative.review) }),
    event: wordsBetween(tokens, event.start, event.end),
  });
}

function undated(
  tokens: Tokens,
  start: number,
  end: number,
  strength: Candidate["strength"],
  told: Omit<Deadline, "text" | "from" | "to">,
): Candidate {
  const words = wordsBetween(tokens, start, end);
  return { start, end, strength, deadline: { text: words, from: null, to: null, ...told } };
}

function boundOf(span: PointSpan, lead: Lead): DeadlineBound {
  const bound = lead.role === "before" || lead.role === "by" ? lead.role : null;
  if (span.first !== span.last) return (lead.labelled ? null : bound) ?? "range";
  if (bound) return bound;
  if (lead.role === "start" && !span.first.timeFrom) return "from";
  if (span.first.kind !== "day") return "in";
  if (lead.role === "finish") return "by";
  return span.first.marked || lead.role === "in" ? "on" : "by";
}

/** "từ tháng 5" begins with the month, "sau tháng 5" and "sau 15/5 đến 30/5" on the day after it. */
function startOf(bound: DeadlineBound, lead: Lead, { from, to }: Span): Deadline["from"] {
  const begins = bound === "from" || bound === "range";
  return begins && lead.after && to ? addDays(to, 1) : from;
}

function endOf(bound: DeadlineBound, first: Span, last: Span): Deadline["to"] {
  if (bound === "from") return null;
  return bound === "before" ? first.from : last.to;
}

/** What is to be looked at, each once. */
export function codesOf(...codes: readonly (DeadlineReviewCode | null | undefined)[]): DeadlineReviewCode[] {
  return [...new Set(codes.filter((code) => code !== null && code !== undefined))];
}

function timesOf(span: PointSpan, bound: DeadlineBound): Pick<Deadline, "timeFrom" | "timeTo"> {
  const { first, last } = span;
  const single = first === last;
  const begins = single ? last.timeFrom : (first.timeFrom ?? first.timeTo);
  const ends = last.timeTo;
  if (single && (bound === "on" || bound === "from") && ends && !begins) return { timeFrom: ends };
  return said({ timeFrom: begins, timeTo: ends });
}

function strengthOf(span: PointSpan, lead: Lead): 1 | 2 | 3 {
  const { kind, marked, year } = span.first;
  const isBareDay = span.first === span.last && kind === "day" && !marked && year === null;
  // "hoàn thành 2/3": a date or a ratio, so any firmer wording is believed first.
  if (lead.role === "finish" && isBareDay) return 2;
  if (lead.role === "before" || lead.role === "by" || lead.role === "finish") return 3;
  // "từ 5/3 đến 9/4", "05/3/2026 - 09/4/2026"
  const isSpan = span.first !== span.last;
  if (isSpan && (lead.role === "start" || (kind === "day" && year !== null))) return 3;
  return lead.role !== null || isSpan ? 2 : 1;
}
