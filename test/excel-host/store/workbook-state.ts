import type { Day } from "../../../src/domain/day";
import type {
  Attachment,
  CellFormat,
  CellValue,
  ConditionalRule,
  DataValidation,
  RangeAddress,
} from "../../../src/workbook/page/content";
import type { Patch } from "./looks";

export { cellKey, cellPlace } from "../calc/cell-key";

/** What a cell holds; a formula is kept in the long canonical form. */
export type Cell =
  | { readonly value: Exclude<CellValue, null> }
  | {
      readonly formula: string;
      /** What the file that was opened says that it gave. */
      readonly saved?: CellValue | undefined;
    };

/** An edge of a cell. */
export interface Edge {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Looks of a cell: those of the workbook-as-data, its borders edge by edge. */
export interface Look extends Omit<CellFormat, "borders" | "borderTop" | "borderBottom"> {
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly textOrientation?: number;
  readonly edgeTop?: Edge | null;
  readonly edgeBottom?: Edge | null;
  readonly edgeLeft?: Edge | null;
  readonly edgeRight?: Edge | null;
}

/** A link of a cell, in Excel.RangeHyperlink's words. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** Size and hiddenness of rows (points) or columns (points). */
export interface LineLook {
  readonly size?: number | null;
  readonly hidden?: boolean;
}

/** A filter on a table's column, in Excel.FilterCriteria's words. */
export type FilterCriteria = Readonly<Record<string, unknown>>;

/** A table; column names are the texts of its header cells. */
export interface TableState {
  readonly id: string;
  name: string;
  range: RangeAddress;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  showTotals: boolean;
  /** The names of its columns while its header row is switched off; the range keeps the row. */
  hiddenHeaders?: readonly string[] | undefined;
  /** Its one body row is only the place for the first (a ListObject's InsertRowRange): it has no rows yet. */
  isBlank: boolean;
  /** Ids and calculated-column formulas, left to right. */
  columns: { readonly id: number; formula?: string }[];
  /** Active filters by column id. */
  filters: Map<number, FilterCriteria>;
}

/** A conditional rule on its range; its borders side by side until all four are alike. */
export interface RuleState {
  readonly id: string;
  range: RangeAddress;
  rule: ConditionalRule;
  edges: Map<string, { style: string; color: string }>;
  /** A kind that the workbook as data has no words for, in Excel.ConditionalFormatType's; then the rule holds only looks. */
  type?: string;
  /** What is kept of such a kind. */
  looks: KeptLooks;
  /** Made by a person's "Duplicate Rule": Office.js gives its id and fails on all else (office-js issue 6835). */
  readonly isDuplicate?: true;
}

/** Page set-up in the API's own words and units (margins in points). */
export interface PageState {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  centerHorizontally: boolean;
  printArea: RangeAddress | null;
  titleRows: { first: number; last: number } | null;
  headersFootersState: string;
  /** Texts of the pages that are not special, by member name such as `centerHeader`. */
  defaultForAllPages: Map<string, string>;
  looks: KeptLooks;
}

/** Looks by their path, such as `legend.format.font.size`, that are kept and read back but cannot be saved. */
export type KeptLooks = Map<string, unknown>;

/** A series of a chart, its references as formulas write them. */
export interface SeriesState {
  name: string;
  values: string;
  categories: string;
  color: string;
  /** Hundredths of a bar's width between bars; 150 where nothing was said. */
  gapWidth?: number;
  looks: KeptLooks;
}

/** A chart; its place is kept as cells when set by cells. */
export interface ChartState {
  readonly id: string;
  name: string;
  chartType: string;
  title: string;
  titleVisible: boolean;
  series: SeriesState[];
  from: { row: number; column: number };
  to: { row: number; column: number };
  altText: string;
  legendPosition: string;
  /** Whether the categories are drawn from the far end of their axis. */
  reversed: boolean;
  tickLabelSpacing: number;
  looks: KeptLooks;
}

/** A check of entries; of a kind that the workbook as data has no words for it is kept in the API's. */
export interface KeptValidation extends DataValidation {
  readonly kept?: { readonly type: string; readonly rule: Readonly<Record<string, unknown>> };
}

/** One worksheet. */
export interface SheetState {
  readonly id: string;
  name: string;
  visibility: "visible" | "hidden" | "veryHidden";
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  /** By `cellKey(row, column)`. */
  cells: Map<number, Cell>;
  looks: Patch<Look>[];
  rows: Patch<LineLook>[];
  columns: Patch<LineLook>[];
  merges: RangeAddress[];
  hyperlinks: { range: RangeAddress; readonly link: Hyperlink }[];
  /** Notes and links that the file came with: they go with their cells, and nothing here reads or writes them. */
  attached: Attachment[];
  tables: TableState[];
  /** First has priority. */
  rules: RuleState[];
  validations: KeptValidation[];
  freeze: { rows: number; columns: number };
  page: PageState;
  pageTouched: boolean;
  protection: { options: Readonly<Record<string, boolean | string>>; password: string | null } | null;
  charts: ChartState[];
  /** Rows and columns before which a page ends. */
  pageBreaks: { rows: number[]; columns: number[] };
  customProperties: Map<string, string>;
}

/** A defined name; `scope` is a sheet's id where the name is the sheet's own. */
export interface NameState {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
  readonly scope: string | null;
}

/** Told what happened to the workbook, to make Excel's events of it. */
export type WorkbookEventListener = (event: WorkbookEvent) => void;

/** Something an event tells; `type` is office.js's event number, `targetId` the object listened to. */
export interface WorkbookEvent {
  readonly type: number;
  readonly targetIds: readonly string[];
  readonly args: Readonly<Record<string, unknown>>;
}

/** A whole open workbook, raw. */
export interface WorkbookState {
  readonly sheets: SheetState[];
  readonly names: NameState[];
  properties: { title: string; subject: string; author: string; other: Map<string, unknown> };
  customProperties: Map<string, string | number | boolean | Date>;
  settings: Map<string, unknown>;
  activeSheet: SheetState;
  selection: RangeAddress;
  /** What is chosen with Ctrl besides. */
  alsoSelected: readonly RangeAddress[];
  /** Files that `Excel.createWorkbook` opened in windows of their own, in base64. */
  readonly openedWorkbooks: string[];
  /** Whether the sheets are protected against changes of their order, names and number. */
  structure: { readonly password: string | null } | null;
  calculationMode: string;
  enableEvents: boolean;
  today: Day;
  /** Grows with every change; what was calculated for another revision is stale. */
  revision: number;
  nextId: number;
  readonly listeners: WorkbookEventListener[];
  /** "Remote" while a co-author's edit is simulated. */
  editSource: "Local" | "Remote";
}

/** A fresh id with a readable prefix. */
export function freshId(book: WorkbookState, prefix: string): string {
  return `${prefix}${book.nextId++}`;
}
