import type { Problem, Result } from "../../domain/result";
import type { Change } from "./change";
import type { DressPart, WorkbookContent } from "./content";

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

/**
 * How much of a sheet's cells is read: `values` is enough to see where things stand, `cells` to change something (which
 * cells hold formulas is seen, the formula of a table's column only once), `all` to compare: every formula, and dress.
 */
export type ReadDepth = "values" | "cells" | "all";

/** What a port is asked to look at. */
export interface ReadScope {
  /**
   * Sheets to read; absent means those of trackers, and of any other sheet only its name, its visibility and the names of
   * its tables are asked for.
   */
  readonly sheets?: readonly string[];
  /** `all` where absent; short of it, of what is drawn from the rest (the page, the calendar) only the state is read. */
  readonly depth?: ReadDepth;
  /** Sheets to read besides, short of depth `all`: all their cells, and how they are printed. */
  readonly also?: readonly string[];
  /** Dress to read at depth `all`; what is compared where absent. */
  readonly dress?: readonly DressPart[];
}

/** A workbook that can be read as data and changed by a list of changes. */
export interface WorkbookPort {
  read(scope?: ReadScope): Promise<Result<WorkbookContent, PortProblem>>;
  /**
   * Carries the changes out in order; stops at the first problem.
   * @param found what was read a moment ago to work the changes out; spares a look at what they name.
   */
  apply(
    changes: readonly Change[],
    progress?: Progress,
    signal?: { readonly aborted: boolean },
    found?: WorkbookContent,
  ): Promise<Result<{ readonly roundTrips: number }, PortProblem>>;
}
