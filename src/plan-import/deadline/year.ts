import { partsOf, type Day } from "../../domain/day";
import { likeliestYear } from "./mistyped-year";
import type { Point, PointSpan, Span } from "./point";

/** What a plan says about the year of a date that names none. */
export interface DeadlineContext {
  /** The year the plan is for. */
  readonly year?: number | undefined;
  readonly issuedOn?: Day | null | undefined;
}

/** The days of a stretch, with its year filled in; review set where it could not be. */
export interface FilledSpan {
  readonly first: Span;
  readonly last: Span;
  readonly missingYear: boolean;
  /** Whether the year came from the context and not from the words. */
  readonly yearFromContext: boolean;
}

const MISSING: Span = { from: null, to: null };

/** Fills in the years of both ends: from the other end first, then from the context. */
export function fillYears(span: PointSpan, context: DeadlineContext): FilledSpan {
  const first = withLikelyYear(span.first, context);
  const last = span.first === span.last ? first : withLikelyYear(span.last, context);
  if (first === last) return fillOne(first, context);
  if (first.kind === "now") {
    const end = fillOne(last, context);
    const issued = context.issuedOn ?? null;
    return { ...end, first: { from: issued, to: issued } };
  }
  const fromLast = first.year ?? (last.year === null ? null : yearBefore(first, last, last.year));
  const startYear = fromLast ?? contextYear(first, context);
  if (startYear === null) return { first: MISSING, last: MISSING, missingYear: true, yearFromContext: false };
  const start = first.spanIn(startYear);
  const endYear = last.year ?? yearAfter(last, start, startYear);
  const yearFromContext = first.year === null && last.year === null;
  return { first: start, last: last.spanIn(endYear), missingYear: false, yearFromContext };
}

/** A mistyped year becomes the likeliest that its digits can stand for; the point is open where none is. */
function withLikelyYear(point: Point, context: DeadlineContext): Point {
  if (!point.yearChoices) return point;
  const planYear = context.year ?? (context.issuedOn ? partsOf(context.issuedOn).year : null);
  const year = likeliestYear(point.yearChoices, planYear);
  return year === null ? { ...point, year: 0, spanIn: () => MISSING } : { ...point, year };
}

function fillOne(point: Point, context: DeadlineContext): FilledSpan {
  if (point.kind === "open")
    return { first: MISSING, last: MISSING, missingYear: false, yearFromContext: false };
  const year = point.year ?? contextYear(point, context);
  if (year === null)
    return { first: MISSING, last: MISSING, missingYear: point.kind !== "now", yearFromContext: false };
  const span = point.spanIn(year);
  return { first: span, last: span, missingYear: false, yearFromContext: point.year === null };
}

/** The plan's own year; else the year of issue, or the next where the date would lie before the issue. */
function contextYear(point: Point, context: DeadlineContext): number | null {
  if (context.year !== undefined) return context.year;
  if (!context.issuedOn) return null;
  const { year } = partsOf(context.issuedOn);
  const span = point.spanIn(year);
  const end = span.to ?? span.proposedTo ?? span.from;
  return end !== null && end < context.issuedOn ? year + 1 : year;
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
