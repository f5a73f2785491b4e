import type { Day } from "./day";
import type { Task } from "./task";

/** Whether copies go to units, each with the rows of its own, or to the bodies that lead rows. */
export type RecipientKind = "unit" | "body";

/** A copy that was sent out: to whom, when, and what its rows said then (the base for merging). */
export interface SentCopy {
  /** Unique in the workbook; the copy carries it hidden. */
  readonly id: string;
  /** From 1; each sending out is one round for all its copies. */
  readonly round: number;
  readonly by: RecipientKind;
  /** Name of the unit or body. */
  readonly recipient: string;
  readonly sentOn: Day;
  /** Day by which it is asked back; null where none was named. */
  readonly returnBy: Day | null;
  readonly fileName: string;
  readonly rows: readonly Task[];
}

/** The number of the last round sent out, 0 where none was. */
export function lastRound(sent: readonly SentCopy[]): number {
  return Math.max(0, ...sent.map(({ round }) => round));
}
