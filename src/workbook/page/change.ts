import type {
  CellBlock,
  CellFormat,
  Chart,
  ColumnRun,
  ConditionalFormat,
  DataValidation,
  DefinedName,
  PageLayout,
  Protection,
  RangeAddress,
  RowRun,
  Table,
} from "./content";

/** One thing to do to a workbook; carried out in the order given. Sheets are named as they are called at that moment. */
export type Change =
  | { readonly kind: "addSheet"; readonly sheet: string; readonly position: number }
  /** Only ever of a sheet that holds nothing, or nothing but what a build which is taken back has put there. */
  | { readonly kind: "deleteSheet"; readonly sheet: string; readonly isOurs?: true }
  | {
      readonly kind: "setVisibility";
      readonly sheet: string;
      readonly visibility: "visible" | "hidden" | "veryHidden";
    }
  | {
      readonly kind: "setSheetLooks";
      readonly sheet: string;
      readonly tabColor: string;
      readonly showGridlines: boolean;
    }
  | { readonly kind: "unprotect"; readonly sheet: string }
  | { readonly kind: "protect"; readonly sheet: string; readonly protection: Protection }
  /** Takes everything off whole cells: contents, looks, merges, rules, and the heights of their rows. */
  | { readonly kind: "clearRange"; readonly sheet: string; readonly range: RangeAddress }
  /** `undefined` in the block leaves a cell as it is, null empties it. */
  | { readonly kind: "writeCells"; readonly sheet: string; readonly block: CellBlock }
  | { readonly kind: "addTable"; readonly sheet: string; readonly table: Table }
  | {
      readonly kind: "resizeTable";
      readonly sheet: string;
      readonly table: string;
      readonly range: RangeAddress;
    }
  /** Formulas follow the new name. */
  | { readonly kind: "renameTable"; readonly sheet: string; readonly table: string; readonly name: string }
  /** Lets the cells of a table be none any more; they stay, with their looks. */
  | { readonly kind: "freeTable"; readonly sheet: string; readonly table: string }
  /** Switches the header row of a table on, with the names that its columns have kept. */
  | { readonly kind: "showHeaders"; readonly sheet: string; readonly table: string }
  /** Gives a table another range over cells that stand already, with the same header row unless `isElsewhere`. */
  | {
      readonly kind: "coverCells";
      readonly sheet: string;
      readonly table: Table;
      readonly isElsewhere?: true;
    }
  | { readonly kind: "setTableLooks"; readonly sheet: string; readonly table: Table }
  /** Zero-based rows of the table's body, deleted as whole table rows. */
  | {
      readonly kind: "deleteTableRows";
      readonly sheet: string;
      readonly table: string;
      readonly rows: readonly number[];
    }
  | {
      readonly kind: "setFormat";
      readonly sheet: string;
      readonly range: RangeAddress;
      readonly format: CellFormat;
    }
  | { readonly kind: "setColumns"; readonly sheet: string; readonly run: ColumnRun }
  | { readonly kind: "setRows"; readonly sheet: string; readonly run: RowRun }
  /** Rows are as high again as a row is of itself. */
  | {
      readonly kind: "resetRows";
      readonly sheet: string;
      readonly run: Pick<RowRun, "row" | "rowCount">;
    }
  /** Columns are as wide again as a column is of itself. */
  | {
      readonly kind: "resetColumns";
      readonly sheet: string;
      readonly run: Pick<ColumnRun, "column" | "columnCount">;
    }
  | { readonly kind: "merge" | "unmerge"; readonly sheet: string; readonly range: RangeAddress }
  /** Replaces every rule on the ranges named, in this order of priority. */
  | {
      readonly kind: "setConditionalFormats";
      readonly sheet: string;
      readonly formats: readonly ConditionalFormat[];
    }
  | { readonly kind: "setValidation"; readonly sheet: string; readonly validation: DataValidation }
  | { readonly kind: "setFreeze"; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly kind: "setPage"; readonly sheet: string; readonly page: PageLayout }
  /** Prints other cells; the rest of the page set-up stays as it is. */
  | { readonly kind: "setPrintArea"; readonly sheet: string; readonly range: RangeAddress }
  /** Adds the chart, or replaces the one of that name. */
  | { readonly kind: "setChart"; readonly sheet: string; readonly chart: Chart }
  | { readonly kind: "deleteChart"; readonly sheet: string; readonly chart: string }
  | { readonly kind: "setName"; readonly name: DefinedName }
  | { readonly kind: "deleteName"; readonly name: string }
  | {
      readonly kind: "setProperty";
      readonly property: string;
      readonly value: string;
      readonly custom: boolean;
    }
  /** A custom one. */
  | { readonly kind: "deleteProperty"; readonly property: string }
  | { readonly kind: "activate"; readonly sheet: string };
