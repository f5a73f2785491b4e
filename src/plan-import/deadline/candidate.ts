import { addDays } from "../../domain/day";
import type { Deadline, DeadlineBound, DeadlineReviewCode } from "../../domain/deadline";

import { endsWith, wordsBetween, type Token } from "../text/tokens";
import { LUNAR_MARK } from "./lunar";
import { GOES_ON } from "./ongoing";
import type { PointSpan, Span } from "./point";
import type { Lead } from "./preposition";
import type { Recurrence } from "./recurrence";
import type { RelativeTime } from "./relative";
import { fillYears, type DeadlineContext } from "./year";

const FINISHED = [["hoàn", "thành"], ["kết", "thúc"], ["xong"]];

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
export function fromSpan(
  text: string,
  tokens: readonly Token[],
  span: PointSpan,
  lead: Lead,
  context: DeadlineContext,
): Candidate {
  const lunarEnd = LUNAR_MARK(tokens, span.end) ?? span.end;
  if (lunarEnd > span.end) return fromLunar(text, tokens, { ...span, end: lunarEnd }, lead);
  const filled = fillYears(span, context);
  const goesOn = GOES_ON(tokens, span.end);
  const end = goesOn ?? span.end;
  const bound = goesOn === null ? boundOf(span, lead) : "from";
  const single = span.first === span.last;
  const from = bound === "before" || bound === "by" ? null : startOf(bound, lead, filled.first);
  const to = endOf(bound, filled.first, filled.last);
  const mistyped = tokens.slice(span.start, span.end).some(isMistyped)
    ? ("typing-damage" as const)
    : undefined;
  const apart = span.hasGap ? ("ambiguous-date" as const) : undefined;
  const found = [filled.first.review, filled.last.review, mistyped, apart];
  const review = reviewOf(span, lead, filled.missingYear, found);
  const proposedTo = to === null && bound !== "from" ? filled.last.proposedTo : undefined;
  const deadline: Deadline = {
    text: wordsBetween(text, tokens, lead.start, end),
    bound,
    from,
    to,
    ...timesOf(span, bound, single),
    ...(lead.approx || span.first.approx || span.last.approx ? { approx: true } : {}),
    ...(proposedTo ? { proposedTo } : {}),
    ...(review.length > 0 ? { needsReview: review } : {}),
  };
  return {
    start: lead.start,
    end,
    strength: goesOn === null ? strengthOf(span, lead) : 2,
    deadline,
    finishes: finishesAt(tokens, lead.start),
    yearFromContext: filled.yearFromContext,
  };
}

/** A day of the lunar calendar is kept in its words: the day of the sun's calendar is for a person to say. */
export function fromLunar(text: string, tokens: readonly Token[], span: PointSpan, lead: Lead): Candidate {
  const words = wordsBetween(text, tokens, lead.start, span.end);
  const open = { from: null, to: null, needsReview: ["ambiguous-date" as const] };
  const deadline: Deadline = { text: words, bound: boundOf(span, lead), ...open };
  return { start: lead.start, end: span.end, strength: strengthOf(span, lead), deadline };
}

/** Whether a letter was typed for a digit ("2O21"). */
function isMistyped(token: Token): boolean {
  return token.kind === "number" && token.raw !== token.text;
}

/** The deadline of a repetition. */
export function fromRecurrence(
  text: string,
  tokens: readonly Token[],
  recurrence: Recurrence,
  lead: Lead,
): Candidate {
  const { start, end, recurs, dated } = recurrence;
  const from = Math.min(start, lead.start);
  const deadline: Deadline = {
    text: wordsBetween(text, tokens, from, end),
    bound: "recurring",
    from: null,
    to: null,
    ...(recurs ? { recurs } : {}),
  };
  return { start: from, end, strength: dated ? 3 : 1, deadline };
}

/** The deadline told from an event. */
export function fromRelative(text: string, tokens: readonly Token[], relative: RelativeTime): Candidate {
  const { start, end, event, offset, unit, approx } = relative;
  const deadline: Deadline = {
    text: wordsBetween(text, tokens, start, end),
    bound: "relative",
    from: null,
    to: null,
    ...(approx ? { approx } : {}),
    ...(offset === null ? {} : { offset, offsetUnit: unit }),
    event: wordsBetween(text, tokens, event.start, event.end),
    ...(relative.review ? { needsReview: [relative.review] } : {}),
  };
  return {
    start,
    end,
    strength: offset === null ? 2 : event.end > event.start ? 3 : 1,
    deadline,
  };
}

function boundOf(span: PointSpan, lead: Lead): DeadlineBound {
  const bounds =
    (lead.role === "before" || lead.role === "by") && !(lead.labelled && span.first !== span.last);
  if (span.first !== span.last) return bounds && lead.role !== null ? lead.role : "range";
  if (lead.role === "before" || lead.role === "by") return lead.role;
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

function endOf(
  bound: DeadlineBound,
  first: { readonly from: Deadline["from"] },
  last: { readonly to: Deadline["to"] },
): Deadline["to"] {
  if (bound === "from") return null;
  return bound === "before" ? first.from : last.to;
}

function reviewOf(
  span: PointSpan,
  lead: Lead,
  missingYear: boolean,
  found: readonly (DeadlineReviewCode | undefined)[],
): DeadlineReviewCode[] {
  const codes = [
    missingYear ? ("missing-year" as const) : undefined,
    lead.damaged ? ("typing-damage" as const) : undefined,
    span.first.review ?? undefined,
    span.last.review ?? undefined,
    ...found,
  ];
  return [...new Set(codes.filter((code) => code !== undefined))];
}

function timesOf(
  span: PointSpan,
  bound: DeadlineBound,
  single: boolean,
): { timeFrom?: string; timeTo?: string } {
  const { first, last } = span;
  const begins = single ? last.timeFrom : (first.timeFrom ?? first.timeTo);
  const ends = last.timeTo;
  if (single && (bound === "on" || bound === "from") && ends && !begins) return { timeFrom: ends };
  return { ...(begins ? { timeFrom: begins } : {}), ...(ends ? { timeTo: ends } : {}) };
}

function strengthOf(span: PointSpan, lead: Lead): 1 | 2 | 3 {
  if (lead.role === "finish" && isBareDay(span)) return 2;
  if (lead.role === "before" || lead.role === "by" || lead.role === "finish") return 3;
  if (span.first !== span.last && lead.role === "start") return 3;
  return lead.role !== null || span.first !== span.last ? 2 : 1;
}

/** Two numbers alone ("hoàn thành 2/3"): a date or a ratio, so any firmer wording is believed first. */
function isBareDay({ first, last }: PointSpan): boolean {
  return first === last && first.kind === "day" && !first.marked && first.year === null;
}

function finishesAt(tokens: readonly Token[], start: number): boolean {
  return FINISHED.some((words) => endsWith(tokens, start, words));
}
