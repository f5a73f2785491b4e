import type { Habit } from "../rich-api/door";
import type { WorkbookState } from "../store/workbook-state";

/**
 * What comes of an action under a temperament: the same workbook as in a kind Excel, the same once it is tried again, or
 * for some actions a refusal that leaves nothing written and says why in one sentence.
 */
export type Outcome = "same workbook" | "same after a retry" | "refused";

/** How a temperament treats requests as a whole. */
export interface Manner {
  /** Milliseconds before a request is answered. */
  readonly delay?: number;
  /** The code with which the n-th round trip (1 is the first) is refused; null where it is answered. */
  readonly refuse?: (roundTrip: number) => string | null;
}

/** What one host with a temperament does. */
export interface Temper extends Habit {
  readonly manner?: Manner;
  /** Changes the workbook before anybody looks at it. */
  open?(book: WorkbookState): void;
}

/** A way in which some real Excel answers otherwise than the documented kindest one. */
export interface Temperament {
  readonly id: string;
  /** One sentence. */
  readonly does: string;
  /** The issue or page that tells of it. */
  readonly source: string;
  readonly outcome: Outcome;
  /** Uses without which a refused action would have gone through, such as `WorksheetProtection.unprotect`. */
  readonly refuses?: readonly string[];
  /** Whether it can be on together with the others; one that refuses would hide what they do. */
  readonly combines: boolean;
  /** Title of the step of test/real-excel.md that settles it, or why there is none. */
  readonly settledBy: string | { readonly noStep: string };
  /** What a host does that has it; anew for each host, since it may remember. */
  readonly make: () => Temper;
}
