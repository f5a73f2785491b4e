import type { CellBlock, CellContent } from "../../../src/workbook/page/content";
import { valueAt } from "../store/calculation";
import { cellKey, cellPlace, type SheetState, type WorkbookState } from "../store/workbook-state";

interface Span {
  row: number;
  lastRow: number;
  column: number;
  lastColumn: number;
}

/** A sheet's contents in blocks, parted at empty rows. */
export function blocksOf(book: WorkbookState, sheet: SheetState, calculated: boolean): CellBlock[] {
  return spansOf(sheet).map(({ row, lastRow, column, lastColumn }) => ({
    row,
    column,
    contents: Array.from({ length: lastRow - row + 1 }, (_, rowOffset) =>
      Array.from({ length: lastColumn - column + 1 }, (_unused, columnOffset) =>
        contentAt(book, sheet, row + rowOffset, column + columnOffset, calculated),
      ),
    ),
  }));
}

function spansOf(sheet: SheetState): Span[] {
  const rows = new Map<number, Span>();
  for (const key of sheet.cells.keys()) {
    const { row, column } = cellPlace(key);
    const span = rows.get(row) ?? { row, lastRow: row, column, lastColumn: column };
    span.column = Math.min(span.column, column);
    span.lastColumn = Math.max(span.lastColumn, column);
    rows.set(row, span);
  }
  const spans: Span[] = [];
  for (const span of [...rows.values()].sort((left, right) => left.row - right.row)) {
    const last = spans.at(-1);
    if (last?.lastRow !== span.row - 1) spans.push({ ...span });
    else {
      last.lastRow = span.row;
      last.column = Math.min(last.column, span.column);
      last.lastColumn = Math.max(last.lastColumn, span.lastColumn);
    }
  }
  return spans;
}

function contentAt(
  book: WorkbookState,
  sheet: SheetState,
  row: number,
  column: number,
  calculated: boolean,
): CellContent {
  const cell = sheet.cells.get(cellKey(row, column));
  if (!cell) return null;
  if ("value" in cell) return cell.value;
  return calculated
    ? { formula: cell.formula, cached: valueAt(book, sheet, row, column) }
    : { formula: cell.formula };
}
