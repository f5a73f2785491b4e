import type { Day } from "./day";

/** How a deadline phrase bounds the work: "trước", "chậm nhất", a day, "trong", a span, a start, a repetition, an event, nothing. */
export type DeadlineBound =
  "before" | "by" | "on" | "in" | "range" | "from" | "recurring" | "relative" | "none";

/** Unit in which a relative deadline is counted. */
export type OffsetUnit = "day" | "working day";

/** Why a deadline has to be looked at by a person before it counts. */
export type DeadlineReviewCode = "missing-year" | "typing-damage" | "no-end-named" | "ambiguous-date";

/** A deadline as the plan words it, with the days it names. */
export interface Deadline {
  /** The plan's own words, "" where it has none. */
  readonly text: string;
  readonly bound: DeadlineBound;
  readonly from: Day | null;
  readonly to: Day | null;
  /** HH:mm */
  readonly timeFrom?: string;
  /** HH:mm */
  readonly timeTo?: string;
  readonly approx?: boolean;
  /** Days before (negative) or after the event. */
  readonly offset?: number;
  readonly offsetUnit?: OffsetUnit;
  readonly event?: string;
  readonly recurs?: string;
  /** The end a person is asked to confirm; never used until then. */
  readonly proposedTo?: Day;
  readonly needsReview?: readonly DeadlineReviewCode[];
}

/** The deadline of a task whose plan names none. */
export const NO_DEADLINE: Deadline = { text: "", bound: "none", from: null, to: null };
