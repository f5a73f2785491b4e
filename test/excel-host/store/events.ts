import type { RangeAddress } from "../../../src/workbook/page/content";
import { formatRange, intersect } from "./address";
import type { SheetState, TableState, WorkbookState } from "./workbook-state";

/** office.js's numbers of the events we tell (EventType in excel-web-16.00.debug.js). */
export const EventType = {
  sheetChanged: 10,
  sheetActivated: 11,
  sheetDeactivated: 12,
  sheetAdded: 13,
  sheetSelection: 14,
  sheetDeleted: 15,
  tableSelection: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Objects of the workbook's own collections listen under this id. */
export const WORKBOOK_TARGET = "Workbook";

/** Marks a change and tells its listeners of an edit of cells (Worksheet.onChanged, Table.onChanged). */
export function tellEdit(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  changeType = "RangeEdited",
): void {
  book.revision += 1;
  const args = {
    address: formatRange(range),
    changeType,
    source: book.editSource,
    worksheetId: sheet.id,
    shiftDirection: "None",
    referenceId: `${sheet.id}!${formatRange(range)}`,
  };
  tell(book, EventType.sheetChanged, sheet.id, args);
  for (const table of sheet.tables)
    if (intersect(table.range, range))
      tell(book, EventType.tableChanged, table.id, { ...args, tableId: table.id }, [sheet.id]);
}

/** Tells that a sheet came, went, or was gone to (WorksheetCollection.onAdded and its like). */
export function tellSheet(book: WorkbookState, type: number, sheet: SheetState): void {
  book.revision += 1;
  tell(book, type, sheet.id, { worksheetId: sheet.id, source: book.editSource });
}

/** Tells that a table came or went (TableCollection.onAdded, onDeleted). */
export function tellTable(book: WorkbookState, type: number, sheet: SheetState, table: TableState): void {
  book.revision += 1;
  const args = { tableId: table.id, tableName: table.name, worksheetId: sheet.id, source: book.editSource };
  tell(book, type, sheet.id, args);
}

/** Tells of the new selection (Worksheet.onSelectionChanged), and the tables that it reaches or leaves. */
export function tellSelection(book: WorkbookState, before = book.selection): void {
  const sheet = book.activeSheet;
  const args = { address: formatRange(book.selection), worksheetId: sheet.id };
  tell(book, EventType.sheetSelection, sheet.id, args);
  for (const table of sheet.tables) {
    const inside = intersect(table.range, book.selection);
    if (!inside && !intersect(table.range, before)) continue;
    const address = inside ? formatRange(inside) : "";
    const told = { ...args, address, isInsideTable: inside !== null, tableId: table.id };
    tell(book, EventType.tableSelection, table.id, told, [sheet.id]);
  }
}

function tell(
  book: WorkbookState,
  type: number,
  targetId: string,
  args: Readonly<Record<string, unknown>>,
  further: readonly string[] = [],
): void {
  if (!book.enableEvents) return;
  const targetIds = [targetId, ...further, WORKBOOK_TARGET];
  for (const listener of book.listeners) listener({ type, targetIds, args });
}
