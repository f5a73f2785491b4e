import { headersOf } from "./lookup";
import type { SheetState, TableState, WorkbookState } from "./workbook-state";
import { cellKey } from "./workbook-state";

/** Table.showHeaders: switched off, the header cells are emptied and the columns keep their names; on, they come back. */
export function showHeaders(
  book: WorkbookState,
  sheet: SheetState,
  table: TableState,
  isShown: boolean,
): void {
  if (isShown === (table.hiddenHeaders === undefined)) return;
  const headers = headersOf(book, table);
  table.hiddenHeaders = isShown ? undefined : headers;
  headers.forEach((header, index) => {
    const key = cellKey(table.range.row, table.range.column + index);
    if (isShown) sheet.cells.set(key, { value: header });
    else sheet.cells.delete(key);
  });
  book.revision += 1;
}
