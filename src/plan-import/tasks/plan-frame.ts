import type { KnownNames } from "../bodies/known-names";
import type { DeadlineContext } from "../deadline/year";

/** What the whole plan says that a single task needs. */
export interface PlanFrame {
  readonly organisation: string;
  readonly unitNames: readonly string[];
  /** The same as people mean them, whatever their spelling. */
  readonly unitKeys: ReadonlySet<string>;
  /** Whether the plan is made for its units: a heading or sentence says that they carry it out. */
  readonly isForUnits: boolean;
  readonly context: DeadlineContext;
  /** Names that the document shows whole somewhere. */
  readonly known: KnownNames;
}
