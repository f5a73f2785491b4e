import type {
  CellContent,
  PageLayout,
  RangeAddress,
  Sheet,
  Table,
  TableColumn,
  WorkbookContent,
} from "../../src/workbook/page/content";
import { emptySheet } from "../../src/workbook/page/empty-sheet";

/** A worksheet with nothing on it, and what the test cares about. */
export function aSheet(name: string, own: Partial<Sheet> = {}): Sheet {
  return { ...emptySheet(name), ...own };
}

/** A workbook of these sheets, and what the test cares about. */
export function aWorkbook(sheets: readonly Sheet[], own: Partial<WorkbookContent> = {}): WorkbookContent {
  return { sheets, names: [], properties: { custom: {} }, ...own };
}

/** A rectangle by its zero-based first cell and its size. */
export function area(row: number, column: number, rowCount = 1, columnCount = 1): RangeAddress {
  return { row, column, rowCount, columnCount };
}

/** A block of contents whose first cell is A1 unless said otherwise. */
export function aBlock(
  contents: readonly (readonly (CellContent | undefined)[])[],
  row = 0,
  column = 0,
): Sheet["blocks"][number] {
  return { row, column, contents };
}

/** A table with the looks ours have. */
export function aTable(name: string, range: RangeAddress, columns: readonly TableColumn[]): Table {
  return { name, range, columns, style: "TableStyleLight1", bandedRows: true, filterButton: true };
}

/** A4 across, one page wide, as many pages as it takes. */
export function aPage(own: Partial<PageLayout> = {}): PageLayout {
  return {
    orientation: "landscape",
    paper: "a4",
    fitToWidth: 1,
    fitToHeight: null,
    margins: { top: 20, bottom: 20, left: 30, right: 15, header: 8, footer: 8 },
    centerHorizontally: true,
    differentFirstPage: false,
    ...own,
  };
}
