import { stringifyStructRef } from "@borgar/fx";
import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { demandUnfiltered, readValues } from "./cells";
import { tellEdit } from "./events";
import { headersOf } from "./lookup";
import { moveCells, verticalMove } from "./shift";
import { columnBody } from "./tables";
import { cellKey, type SheetState, type TableState, type WorkbookState } from "./workbook-state";

/** The last row of a table that shows totals. */
export function totalsRowOf({ range }: TableState): RangeAddress {
  return { ...range, row: range.row + range.rowCount - 1, rowCount: 1 };
}

/** Table.showTotals: a row comes or goes; cells below make room or close up. */
export function showTotals(book: WorkbookState, sheet: SheetState, table: TableState, shown: boolean): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  if (table.showTotals === shown) return;
  demandUnfiltered(sheet, table.range);
  if (!shown) {
    const row = totalsRowOf(table);
    moveCells(book, sheet, verticalMove(row, -1));
    table.showTotals = false;
    return tellEdit(book, sheet, row, "RowDeleted");
  }
  const below = { ...table.range, row: table.range.row + table.range.rowCount, rowCount: 1 };
  moveCells(book, sheet, verticalMove(below, 1));
  table.range = { ...table.range, rowCount: table.range.rowCount + 1 };
  table.showTotals = true;
  fillTotals(book, sheet, table);
  tellEdit(book, sheet, below, "RowInserted");
}

/** As Excel begins: a word in the first column, in the last the sum of its numbers or else how many entries it has. */
function fillTotals(book: WorkbookState, sheet: SheetState, table: TableState): void {
  const { row, column, columnCount } = totalsRowOf(table);
  const last = columnCount - 1;
  const header = headersOf(book, table)[last] ?? "";
  const entries = readValues(book, sheet, columnBody(table, last)).flat();
  const isText = entries.some((value) => typeof value === "string" && value !== "");
  const reference = stringifyStructRef({ table: table.name, columns: [header] });
  if (columnCount > 1) sheet.cells.set(cellKey(row, column), { value: "Total" });
  sheet.cells.set(cellKey(row, column + last), { formula: `=SUBTOTAL(${isText ? 103 : 109},${reference})` });
}
