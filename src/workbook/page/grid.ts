import type { Result } from "../../domain/result";
import type { CellsOfSheet, RangeAddress } from "./content";
import type { PortProblem } from "./port";

/**
 * Something that happened in the open workbook. Events may be missed or come twice: they say that it is time to look
 * again, never what is there now.
 */
export type GridEvent =
  | { readonly kind: "selected"; readonly selection: CellsOfSheet }
  /** Cells were changed by this person ("local") or by a co-author ("remote"). */
  | { readonly kind: "changed"; readonly sheet: string; readonly source: "local" | "remote" }
  | { readonly kind: "sheets-changed" };

/** Ends a subscription. */
export type StopWatching = () => Promise<Result<null, PortProblem>>;

/** The part of the open workbook that a person sees and touches: selection, filters, sheets, further windows. */
export interface Grid {
  /** Tells the listener of selections and changes until stopped. */
  watchWorkbook(listener: (event: GridEvent) => void): Promise<Result<StopWatching, PortProblem>>;
  /** The range that is selected now. */
  readSelection(): Promise<Result<CellsOfSheet, PortProblem>>;
  /** Shows the sheet and selects the range. */
  selectRange(sheet: string, range: RangeAddress): Promise<Result<null, PortProblem>>;
  activateSheet(sheet: string): Promise<Result<null, PortProblem>>;
  /** Shows only the rows whose cell in the column displays one of the texts; replaces other filters of the table. */
  filterTable(table: string, header: string, texts: readonly string[]): Promise<Result<null, PortProblem>>;
  /** Shows all rows of the table. */
  clearFilters(table: string): Promise<Result<null, PortProblem>>;
  /** Opens a copy in a window of its own, from the bytes of an .xlsx as base64. */
  openWorkbookCopy(base64: string): Promise<Result<null, PortProblem>>;
  /** Whether this computer writes the month first in short dates; null where the program cannot tell. */
  shortDateIsMonthFirst(): Promise<Result<boolean | null, PortProblem>>;
}
