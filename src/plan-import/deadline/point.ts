import type { DeadlineReviewCode } from "../../domain/deadline";
import type { Day } from "../../domain/day";

/** The days a point in time covers in a given year; null where the words name no such end. */
export interface Span {
  readonly from: Day | null;
  readonly to: Day | null;
  /** An end to ask about where the words name none. */
  readonly proposedTo?: Day;
  readonly review?: DeadlineReviewCode;
}

/** A day, month, quarter, year or part of one, as the words name it, perhaps still without its year. */
export interface Point {
  /** Token indexes, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly kind: "day" | "month" | "quarter" | "year" | "now" | "open";
  readonly year: number | null;
  /** The years that its mistyped digits can stand for. */
  readonly yearChoices?: readonly number[];
  readonly spanIn: (year: number) => Span;
  /** Whether a word such as "ngày" or "tháng" says what the numbers are. */
  readonly marked: boolean;
  readonly approx: boolean;
  readonly review: DeadlineReviewCode | null;
  /** HH:mm */
  readonly timeFrom?: string;
  /** HH:mm */
  readonly timeTo?: string;
  readonly month?: number;
  readonly dayOfMonth?: number;
}

/** A point with what most have: it says what it is, and exactly. */
export function pointOf(own: Pick<Point, "start" | "end" | "kind" | "spanIn"> & Partial<Point>): Point {
  return { year: null, marked: true, approx: false, review: null, ...own };
}

/** A point, or two that bound a stretch of time. */
export interface PointSpan {
  readonly start: number;
  readonly end: number;
  readonly first: Point;
  readonly last: Point;
  /** Whether its words list months or quarters apart from each other. */
  readonly hasGap?: boolean;
}
