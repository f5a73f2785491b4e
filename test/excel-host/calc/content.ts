import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import type { Day } from "../../../src/domain/day";

/** What a cell holds: a value, also one in an object, or a formula with or without its leading "=". */
export type CalcCell = CellValue | { readonly value: CellValue } | { readonly formula: string };

/** A table; its range covers the header row and the data rows, not its totals. */
export interface CalcTable {
  readonly name: string;
  readonly range: RangeAddress;
  readonly headers: readonly string[];
}

/** A sheet; cells by their `cellKey`, of which the last one counts. */
export interface CalcSheet {
  readonly name: string;
  readonly cells: Iterable<readonly [key: number, cell: CalcCell]>;
  readonly tables: readonly CalcTable[];
  /** Whether some rows are hidden or filtered out. */
  readonly hasHiddenRows?: boolean;
}

/** A workbook to be calculated. */
export interface CalcWorkbook {
  readonly sheets: readonly CalcSheet[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
}

/** What a calculation needs besides the workbook. */
export interface CalcOptions {
  readonly today: Day;
}

/**
 * The value of a cell, or what is wrong with it: Excel's own error ("#N/A", "#DIV/0!" …), "#CIRC! …" for a circle,
 * "#UNSUPPORTED! …" with the name of the function this evaluator does not know.
 */
export type CalcValue = CellValue | { readonly error: string };

/** Values of a calculated workbook. */
export interface CalcResult {
  /** The value at a zero-based row and column; throws a RangeError where there is no such sheet. */
  valueOf(sheet: string, row: number, column: number): CalcValue;
}
