import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { intersect } from "./address";
import { valueAt } from "./calculation";
import { EventType, tellTable } from "./events";
import { isSameText } from "./formula-text";
import { bodyOf, findTable, headersOf } from "./lookup";
import { demandFreeName, demandName, freeName } from "./naming";
import { cellKey, freshId, type SheetState, type TableState, type WorkbookState } from "./workbook-state";

/** What a new table looks like unless told otherwise (ECMA-376 and Excel's default). */
const DEFAULT_STYLE = "TableStyleMedium2";

/** Makes a table over cells whose first row is its header (TableCollection.add). */
export function createTable(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  name?: string,
): TableState {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  demand(
    !sheet.tables.some((other) => intersect(other.range, range)),
    "InvalidArgument",
    "tables cannot overlap",
  );
  demand(!sheet.merges.some((merge) => intersect(merge, range)), "MergedRangeConflict");
  if (name !== undefined) {
    demandName(name);
    demandFreeName(book, name);
  }
  const table: TableState = {
    id: `{${freshId(book, "00000000-000C-0000-FFFF-FFFF00000000")}}`,
    name: name ?? freeName("Table", (free) => findTable(book, free) !== undefined),
    range,
    style: DEFAULT_STYLE,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    showTotals: false,
    isBlank: false,
    columns: Array.from({ length: range.columnCount }, (_, index) => ({ id: index + 1 })),
    filters: new Map(),
  };
  sheet.tables.push(table);
  nameHeaders(book, sheet, table);
  tellTable(book, EventType.tableAdded, sheet, table);
  return table;
}

/** Makes every header a text of its own: formulas become values, blanks Column1, repeats get a number, as Excel does. */
export function nameHeaders(book: WorkbookState, sheet: SheetState, table: TableState): void {
  const taken: string[] = [];
  for (const [index] of table.columns.entries()) {
    const [row, column] = [table.range.row, table.range.column + index];
    const cell = sheet.cells.get(cellKey(row, column));
    const typed = cell
      ? String(("value" in cell ? cell.value : valueAt(book, sheet, row, column)) ?? "")
      : "";
    const isTaken = (name: string): boolean => taken.some((other) => isSameText(other, name));
    const isPlain = typed !== "" && !isTaken(typed);
    const header = isPlain ? typed : typed === "" ? freeName("Column", isTaken) : numbered(typed, isTaken);
    taken.push(header);
    sheet.cells.set(cellKey(row, column), { value: header });
  }
}

function numbered(text: string, isTaken: (name: string) => boolean): string {
  let number = 2;
  while (isTaken(`${text}${number}`)) number += 1;
  return `${text}${number}`;
}

/** Index of a column by its name or id, or -1. */
export function columnOf(book: WorkbookState, table: TableState, nameOrId: string | number): number {
  if (typeof nameOrId === "number") return table.columns.findIndex(({ id }) => id === nameOrId);
  return headersOf(book, table).findIndex((header) => isSameText(header, nameOrId));
}

/** The cells of one column's body. */
export function columnBody(table: TableState, index: number): RangeAddress {
  return { ...bodyOf(table), column: table.range.column + index, columnCount: 1 };
}
