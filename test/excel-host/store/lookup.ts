import type { RangeAddress } from "../../../src/workbook/page/content";
import { intersect } from "./address";
import {
  cellKey,
  type NameState,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "./workbook-state";

/** The sheet of a name or id, case ignored, as `worksheets.getItem` takes both. */
export function findSheet(book: WorkbookState, nameOrId: string): SheetState | undefined {
  const wanted = nameOrId.toLowerCase();
  return book.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
}

/** The table of a name or id, with its sheet. */
export function findTable(
  book: WorkbookState,
  nameOrId: string,
): { sheet: SheetState; table: TableState } | undefined {
  const wanted = nameOrId.toLowerCase();
  for (const sheet of book.sheets)
    for (const table of sheet.tables)
      if (table.id === nameOrId || table.name.toLowerCase() === wanted) return { sheet, table };
  return undefined;
}

/** The defined name, of the workbook (scope null) or of one sheet. */
export function findName(book: WorkbookState, name: string, scope: string | null): NameState | undefined {
  const wanted = name.toLowerCase();
  return book.names.find((each) => each.scope === scope && each.name.toLowerCase() === wanted);
}

/** The table that covers a cell. */
export function tableAt(sheet: SheetState, row: number, column: number): TableState | null {
  const cell: RangeAddress = { row, column, rowCount: 1, columnCount: 1 };
  return sheet.tables.find((table) => intersect(table.range, cell)) ?? null;
}

/** The sheet a table stands on. */
export function sheetOf(book: WorkbookState, table: TableState): SheetState {
  const sheet = book.sheets.find((each) => each.tables.includes(table));
  if (!sheet) throw new Error(`Table ${table.name} stands on no sheet`);
  return sheet;
}

/** A table's column names: the texts of its header cells. */
export function headersOf(book: WorkbookState, table: TableState): string[] {
  if (table.hiddenHeaders) return [...table.hiddenHeaders];
  const { cells } = sheetOf(book, table);
  return table.columns.map((_, index) => {
    const cell = cells.get(cellKey(table.range.row, table.range.column + index));
    return cell && "value" in cell ? String(cell.value) : "";
  });
}

/** A table's rows below its header (and above its totals). */
export function bodyOf(table: TableState): RangeAddress {
  const totals = table.showTotals ? 1 : 0;
  return { ...table.range, row: table.range.row + 1, rowCount: table.range.rowCount - 1 - totals };
}
