import { partsOf, type Day } from "../../domain/day";
import { likeliestYear } from "./read-year";
import type { Point, PointSpan, Span } from "./point";

/** What a plan says about the year of a date that names none. */
export interface DeadlineContext {
  /** The year the plan is for. */
  readonly year?: number | undefined;
  readonly issuedOn?: Day | null | undefined;
  /** The first year of the school year that the plan is for: its months from August on are this year's, the others the next one's. */
  readonly schoolYear?: number | undefined;
}

/** The days of a stretch, with its year filled in; review set where it could not be. */
interface FilledSpan {
  readonly first: Span;
  readonly last: Span;
  readonly missingYear: boolean;
  /** Whether the year came from the context and not from the words. */
  readonly yearFromContext: boolean;
}

const MISSING: Span = { from: null, to: null };
const OPEN: FilledSpan = { first: MISSING, last: MISSING, missingYear: false, yearFromContext: false };

/** Fills in the years of both ends: from the other end first, then from the context. */
export function fillYears(span: PointSpan, context: DeadlineContext): FilledSpan {
  const first = withLikelyYear(span.first, context);
  const last = span.first === span.last ? first : withLikelyYear(span.last, context);
  if (first === last) return fillOne(first, context);
  if (first.kind === "now") {
    const issued = context.issuedOn ?? null;
    return { ...fillOne(last, context), first: { from: issued, to: issued } };
  }
  const fromLast = last.year === null ? contextYear(first, context) : yearBefore(first, last, last.year);
  const startYear = first.year ?? fromLast;
  if (startYear === null) return { ...OPEN, missingYear: true };
  const start = first.spanIn(startYear);
  const end = last.spanIn(last.year ?? yearAfter(last, start, startYear));
  return {
    ...OPEN,
    first: start,
    last: end,
    yearFromContext: first.year === null && last.year === null && isYearOpen(context),
  };
}

/** A mistyped year becomes the likeliest that its digits can stand for; the point is open where none is. */
function withLikelyYear(point: Point, context: DeadlineContext): Point {
  if (!point.yearChoices) return point;
  const planYear = context.year ?? (context.issuedOn ? partsOf(context.issuedOn).year : null);
  const year = likeliestYear(point.yearChoices, planYear);
  return year === null ? { ...point, year: 0, spanIn: () => MISSING } : { ...point, year };
}

function fillOne(point: Point, context: DeadlineContext): FilledSpan {
  const year = point.kind === "open" ? null : (point.year ?? contextYear(point, context));
  if (year === null) return { ...OPEN, missingYear: point.kind !== "now" && point.kind !== "open" };
  const span = point.spanIn(year);
  return { ...OPEN, first: span, last: span, yearFromContext: point.year === null && isYearOpen(context) };
}

/** The plan's own year; else the year of issue, or the next where the date would lie before the issue. */
function contextYear(point: Point, context: DeadlineContext): number | null {
  if (context.year !== undefined) return context.year;
  if (context.schoolYear !== undefined) return yearInSchool(point, context.schoolYear);
  if (!context.issuedOn) return null;
  const { year } = partsOf(context.issuedOn);
  const span = point.spanIn(year);
  const end = span.to ?? span.proposedTo ?? span.from;
  return end !== null && end < context.issuedOn ? year + 1 : year;
}

/** Whether the year of a date without one is taken from the document; a school year says of which year each of its months is. */
export function isYearOpen({ year, schoolYear }: DeadlineContext): boolean {
  return year !== undefined || schoolYear === undefined;
}

const FIRST_MONTH = 8;

function yearInSchool(point: Point, first: number): number {
  const { from, to, proposedTo } = point.spanIn(first);
  const day = from ?? to ?? proposedTo;
  return day === null || day === undefined || partsOf(day).month >= FIRST_MONTH ? first : first + 1;
}

function yearBefore(first: Point, last: Point, year: number): number {
  const from = first.spanIn(year).from;
  const to = last.spanIn(year).to ?? last.spanIn(year).from;
  return from !== null && to !== null && from > to ? year - 1 : year;
}

function yearAfter(last: Point, start: Span, year: number): number {
  const end = last.spanIn(year);
  const to = end.to ?? end.from;
  return to !== null && start.from !== null && to < start.from ? year + 1 : year;
}
