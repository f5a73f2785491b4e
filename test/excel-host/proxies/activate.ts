import { demand } from "../rich-api/host-error";
import { EventType, tellSheet } from "../store/events";
import type { SheetState, WorkbookState } from "../store/workbook-state";

/** Shows a sheet (Worksheet.activate); a hidden sheet cannot be shown. */
export function activateSheet(book: WorkbookState, sheet: SheetState): void {
  demand(sheet.visibility === "visible", "InvalidOperation", `${sheet.name} is hidden`);
  if (book.activeSheet === sheet) return;
  const before = book.activeSheet;
  book.activeSheet = sheet;
  book.selection = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  book.alsoSelected = [];
  tellSheet(book, EventType.sheetDeactivated, before);
  tellSheet(book, EventType.sheetActivated, sheet);
}
