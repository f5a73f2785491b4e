import type { MergeChange } from "../../../../domain/merge/merge-change";
import type { Wording } from "../../../../actions/dashboard";
import { handDown } from "../../../handDown";
import type { Decisions } from "./decisions";

/** What every row of a preview has to know. */
export interface Deciding {
  /** All changes of the merge: settling one for a cell gives up the others. */
  readonly all: readonly MergeChange[];
  /** Words of the tasks by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly wording: Wording;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

/** Hands what is decided to the files, rows and cells of a preview. */
export const [DecidingProvider, useDeciding] = handDown<Deciding>("decisions");
