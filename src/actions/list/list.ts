import type { RangeAddress } from "../../workbook/page/content";

/** A list found in a workbook: the texts its cells show, row by row. */
export interface FoundList {
  /** Name of its sheet. */
  readonly sheet: string;
  /** Row number of the first row in the sheet, from 1. */
  readonly firstRow: number;
  /** Zero-based column of the sheet in which the list begins. */
  readonly firstColumn: number;
  readonly rows: readonly (readonly string[])[];
  /** Merged cells, by zero-based rows and columns of the list. */
  readonly merges: readonly RangeAddress[];
  /** Indexes of its rows that the sheet hides, where that is known. */
  readonly hidden?: readonly number[];
  /** Indexes of its rows with a formula that has failed, or that no program has worked out. */
  readonly uncounted?: readonly number[];
  /** Its cells with a day that Excel has likely read month first, by zero-based rows and columns of the list. */
  readonly swapped?: readonly { readonly row: number; readonly column: number }[];
}
