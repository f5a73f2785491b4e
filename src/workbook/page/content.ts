/** A value a cell can hold; null is the empty cell. Text is always literal text, even where it starts with "=". */
export type CellValue = string | number | boolean | null;

/** A formula in en-US form with its leading "=", structured references in the long form `tblTasks[[#This Row],[Hạn]]`. */
export interface Formula {
  readonly formula: string;
  /** The value that viewers which never recalculate show. */
  readonly cached?: CellValue;
}

/** What a cell holds. `undefined` in a block to be written means: leave the cell as it is. */
export type CellContent = CellValue | Formula;

/** A rectangle of cells, zero-based. */
export interface RangeAddress {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** A rectangle of contents, rows × columns, its top left cell zero-based. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
}

/** Line style of one edge of a cell. */
export type BorderStyle = "thin" | "medium" | "hair" | "dotted";

/** The looks of a range; what is left out stays as it is. Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly numberFormat?: string;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: "left" | "center" | "right" | "general" | "centerContinuous";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly shrink?: boolean;
  readonly indent?: number;
  /** Whether a protected sheet refuses edits here (Excel's default: true). */
  readonly locked?: boolean;
  /** All edges and inner lines. */
  readonly borders?: { readonly style: BorderStyle; readonly color: string };
  readonly borderTop?: { readonly style: BorderStyle; readonly color: string };
  readonly borderBottom?: { readonly style: BorderStyle; readonly color: string };
}

/** A format over a range; later ones of a sheet win property by property. */
export interface RangeFormat {
  readonly range: RangeAddress;
  readonly format: CellFormat;
  /** Number formats that cells of ours had before and are not to keep; only described, never found. */
  readonly replaces?: readonly string[];
}

/** In place of a colour that was found and not told. */
export const UNTOLD_COLOR = "";

/** Looks of a conditional format. */
export interface ConditionalStyle {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string;
  readonly borders?: { readonly style: "thin"; readonly color: string };
}

/** One conditional rule; a formula is relative to the top left cell of its range. Earlier rules of a sheet have priority. */
export type ConditionalRule =
  | {
      readonly kind: "formula";
      readonly formula: string;
      readonly style: ConditionalStyle;
      readonly stopIfTrue: boolean;
    }
  | { readonly kind: "dataBar"; readonly color: string; readonly min: number; readonly max: number };

/** Conditional rules over a range. */
export interface ConditionalFormat {
  readonly range: RangeAddress;
  readonly rules: readonly ConditionalRule[];
}

/** What a validated cell accepts. Formulas carry their "=". */
export type ValidationRule =
  | { readonly kind: "list"; readonly source: string | readonly string[] }
  | {
      readonly kind: "date";
      readonly operator: "between" | "greaterThanOrEqual";
      readonly formula1: string;
      readonly formula2?: string;
    }
  | {
      readonly kind: "whole" | "decimal";
      readonly operator: "between";
      readonly minimum: number;
      readonly maximum: number;
    }
  | { readonly kind: "custom"; readonly formula: string };

/** A drop-down or check on a range, with its messages (titles at most 32 characters, texts 255). */
export interface DataValidation {
  readonly range: RangeAddress;
  readonly rule: ValidationRule;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  };
}

/** A column of a table; a formula makes it a calculated column that fills new rows by itself. */
export interface TableColumn {
  readonly header: string;
  readonly formula?: string;
}

/** A table over header and data rows; the cells themselves stand in the sheet's blocks. */
export interface Table {
  readonly name: string;
  readonly range: RangeAddress;
  readonly columns: readonly TableColumn[];
  /** Name of a built-in table style, such as "TableStyleLight1". */
  readonly style: string;
  readonly bandedRows: boolean;
  readonly filterButton: boolean;
  /** Whether a filter hides rows of it now; only found, never described. */
  readonly isFiltered?: true;
  /** Its header row is switched off: the range holds none, the columns keep their names; only found, never described. */
  readonly hasHeader?: false;
}

/** Page set-up of a sheet; margins in millimetres. */
export interface PageLayout {
  readonly orientation: "portrait" | "landscape";
  readonly paper: "a4" | "a3";
  readonly fitToWidth: number;
  /** null: as many pages as it takes. */
  readonly fitToHeight: number | null;
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly centerHorizontally: boolean;
  readonly printArea?: RangeAddress;
  /** First and last row, zero-based, repeated on each page. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Header text in the middle, with Excel's codes such as &P. */
  readonly headerCenter?: string;
  readonly footerLeft?: string;
  readonly footerRight?: string;
  /** First page without header and footer. */
  readonly differentFirstPage: boolean;
}

/** Names of the charts that we draw, by which one that is not wanted any more is known. */
export const CHART_NAMES = ["UnitStatusChart", "TrendChart"] as const;

/** How the count of a part of a bar is written on it: not at all where it is 0. */
export const COUNT_LABEL = "0;;;";

/** Series of a chart on exact ranges, written like `'Tổng hợp'!$B$4:$B$12`. */
export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly categories: string;
  readonly color: string;
}

/** A native chart. Anchors are zero-based cells; the chart covers from the first up to, not including, the second. */
export interface Chart {
  readonly name: string;
  readonly kind: "barStacked" | "line";
  readonly title: string;
  readonly series: readonly ChartSeries[];
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
  /** Text for screen readers. */
  readonly altText: string;
}

/** What users may still do on a protected sheet. */
export interface Protection {
  readonly allowSort: boolean;
  readonly allowFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
}

/** How rows or columns are grouped by a person; only found, and only in files. */
export interface Grouped {
  /** How many groups they are in. */
  readonly level?: number;
  /** A group beside them is folded: its sign stands here. */
  readonly isFolded?: true;
}

/** Columns side by side that share width (characters of the standard font), hiddenness and groups. */
export interface ColumnRun extends Grouped {
  readonly column: number;
  readonly columnCount: number;
  /** Characters, as Excel's column width box shows. */
  readonly width?: number;
  readonly hidden?: boolean;
}

/** Rows side by side that share height (points), hiddenness or groups. */
export interface RowRun extends Grouped {
  readonly row: number;
  readonly rowCount: number;
  /** Points. */
  readonly height?: number;
  /** Whether the height follows what is typed; only described, for files. */
  readonly grows?: true;
  readonly hidden?: boolean;
}

/**
 * What a person put over cells: a note with its answers, a link's address, a frame with words, a picture, a file, the words of a
 * page's header or footer, a line struck through what stands there or some words of it; only found in files, to which notes
 * and links are written again.
 */
export interface Attachment {
  readonly kind:
    | "note"
    | "link"
    | "inner-link"
    | "text-box"
    | "picture"
    | "file"
    | "page-words"
    | "struck"
    | "struck-words";
  /** Zero-based, the cell it belongs to or begins in. */
  readonly row: number;
  readonly column: number;
  /** Its words or address, "" where it has none. */
  readonly text: string;
  /** What is left of a cell without the words in it that are struck through. */
  readonly left?: string;
}

/** Parts of a sheet that are read each by itself, so that one which cannot be read takes no other along. */
export type DressPart =
  | "tab"
  | "dayFormats"
  | "formats"
  | "columns"
  | "rows"
  | "merges"
  | "conditionalFormats"
  | "validations"
  | "freeze"
  | "page"
  | "charts";

/**
 * What may be unknown of a sheet that was found: `cells` are those outside of its blocks; without `formulas` the blocks hold
 * what the formulas give; without `formats`, but with `dayFormats`, the formats are those of numbers that may be days.
 */
export type SheetPart = "cells" | "formulas" | DressPart;

/** One worksheet as data. */
export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  readonly blocks: readonly CellBlock[];
  readonly tables: readonly Table[];
  readonly formats: readonly RangeFormat[];
  readonly columns: readonly ColumnRun[];
  readonly rows: readonly RowRun[];
  /** Heights that rows may have instead, where something broke off; only described, never found. */
  readonly otherRows?: readonly RowRun[];
  readonly merges: readonly RangeAddress[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly DataValidation[];
  /** Rows and columns that stay in view; 0 and 0 for none. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout | null;
  readonly protection: Protection | null;
  /** Nobody is to fill anything in any more: its unlocked cells are locked besides; only described, never found. */
  readonly isClosed?: true;
  readonly charts: readonly Chart[];
  /** What stands over the cells; absent where nothing was found. */
  readonly attached?: readonly Attachment[];
  /** The row behind the last one in use, where that was asked without its cells; only found. */
  readonly usedEnd?: number;
  /** What was not asked for or not told, so that nothing can be said of it; only found, never described. */
  readonly unknown?: readonly SheetPart[];
  /** What of it Excel was asked for and did not tell. */
  readonly untold?: readonly DressPart[];
  /** Whether it was asked whether the sheet is protected and filtered; only found. */
  readonly isStateTold?: true;
  /** Whether a filter of the sheet's own hides rows now; only found. */
  readonly isFiltered?: true;
}

/** Cells of a sheet. */
export interface CellsOfSheet {
  readonly sheet: string;
  readonly range: RangeAddress;
}

/** A name of the workbook for a cell, range or formula, with its leading "=". */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  /** The cells it stands for now: what it is given where Excel does not take the formula, and may come back as. */
  readonly cells?: CellsOfSheet;
  /** Whether no formula needs it: without it a drop-down is missing, and nothing else. Only described, never found. */
  readonly isDispensable?: true;
}

/** Document properties; `custom` survive every program and mark the workbook as a tracker. */
export interface Properties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly manager?: string;
  readonly company?: string;
  /** Who saved it last; programs write it by themselves, so it is only found. */
  readonly lastAuthor?: string;
  readonly custom: Readonly<Record<string, string>>;
}

/** A whole workbook as data: what should be there, or what was found. Sheets in tab order. */
export interface WorkbookContent {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  readonly properties: Properties;
  /** Name of the sheet shown on opening. */
  readonly activeSheet?: string;
  /** Whether its days count from 1904, as those of old Macs do; only found, and only in files. */
  readonly countsFrom1904?: true;
  /** Whether its formulas are worked out only when somebody asks for it; only found. */
  readonly isCalculatedByHand?: true;
  /** Dispensable names that Excel refused when they were last set; only found. */
  readonly refusedNames?: readonly string[];
}
