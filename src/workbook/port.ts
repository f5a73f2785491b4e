import type { Problem, Result } from "../domain/result";
import type { Change } from "./change";
import type { WorkbookContent } from "./content";

/** Why a workbook could not be read or changed; `at` names the sheet, table or member concerned, never a hidden sheet. */
export type PortProblemCode =
  | "cell-edit-mode"
  | "sheet-protected"
  | "filtered-range"
  | "item-not-found"
  | "payload-too-large"
  | "api-not-found"
  | "access-denied"
  | "invalid-argument"
  | "busy"
  | "conflict"
  | "connection-lost"
  | "session-ended"
  | "out-of-memory"
  | "other-workbook"
  | "excel-failed"
  | "range-occupied"
  | "no-room"
  | "end-of-sheet"
  | "item-exists"
  | "invalid-selection"
  | "unsupported-sheet"
  | "chart-empty"
  | "links-blocked"
  | "cancelled"
  | "unknown";

/** A problem of the port. */
export type PortProblem = Problem<PortProblemCode>;

/** Told after each block: how many of all changes are done. */
export type Progress = (done: number, total: number) => void;

/** What a port is asked to look at. */
export interface ReadScope {
  /** Sheets to read whole; absent means all. */
  readonly sheets?: readonly string[];
  /** Read cell contents only, without formats, rules and page set-up. */
  readonly contentsOnly?: boolean;
  /**
   * Take the first row's formula for all formula cells of a table's column instead of reading each one, which is most of
   * a tracker's bytes. A value in place of a formula is seen all the same, another formula is not.
   */
  readonly trustCalculatedColumns?: boolean;
}

/** A workbook that can be read as data and changed by a list of changes. */
export interface WorkbookPort {
  read(scope?: ReadScope): Promise<Result<WorkbookContent, PortProblem>>;
  /** Carries the changes out in order; stops at the first problem. */
  apply(
    changes: readonly Change[],
    progress?: Progress,
    signal?: { readonly aborted: boolean },
  ): Promise<Result<{ readonly roundTrips: number }, PortProblem>>;
}
