import type { RangeAddress } from "../../../src/workbook/page/content";
import { intersect } from "./address";
import { fillAfterEntry, fillNewRows } from "./calculated-columns";
import {
  demandBounded,
  demandUnfiltered,
  demandUnlocked,
  putCells,
  readInputs,
  type CellInputs,
} from "./cells";
import { tellEdit } from "./events";
import { renameColumns } from "./rename";
import { nameHeaders } from "./tables";
import { bodyOf, headersOf } from "./lookup";
import type { SheetState, TableState, WorkbookState } from "./workbook-state";

/** What assigning to `Range.values` or `Range.formulas` does: all cells are read first, so a refusal leaves them as they were. */
export function enter(book: WorkbookState, sheet: SheetState, range: RangeAddress, input: unknown): void {
  demandBounded(range);
  demandUnlocked(sheet, range);
  demandUnfiltered(sheet, range);
  putEntries(book, sheet, range, readInputs(book, sheet, range, input));
}

/** Puts what was read into the cells, with all that Excel does around tables. */
export function putEntries(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  inputs: CellInputs,
): void {
  const headed = sheet.tables.filter((table) => intersect(headerOf(table), range));
  const before = headed.map((table) => headersOf(book, table));
  putCells(sheet, range, inputs);
  for (const [index, table] of headed.entries()) {
    nameHeaders(book, sheet, table);
    renameColumns(book, table, before[index] ?? []);
  }
  growTables(sheet, range, inputs);
  for (const table of sheet.tables)
    if (intersect(bodyOf(table), range) && inputs.some((line) => line.some((cell) => cell)))
      table.isBlank = false;
  fillAfterEntry(sheet, range, inputs);
  tellEdit(book, sheet, range);
}

function headerOf(table: TableState): RangeAddress {
  return { ...table.range, rowCount: 1 };
}

/**
 * Data written directly below a table joins it ("add values to a Range object directly under the table", co-authoring page);
 * not on a protected sheet, nor under totals, nor into another table, and only as far as there is real data: a sum under a
 * column stays outside.
 */
function growTables(sheet: SheetState, range: RangeAddress, inputs: CellInputs): void {
  if (sheet.protection !== null) return;
  for (const table of sheet.tables) {
    const below = table.range.row + table.range.rowCount;
    const isUnder = intersect(
      { ...range, row: below, rowCount: 1 },
      { ...table.range, row: below, rowCount: 1 },
    );
    if (!isUnder || range.row > below || table.showTotals) continue;
    const added = filledRows(range, inputs, table, below);
    const grown = { ...table.range, rowCount: table.range.rowCount + added };
    const isFree = sheet.tables.every((other) => other === table || !intersect(other.range, grown));
    if (added === 0 || !isFree) continue;
    table.range = grown;
    fillNewRows(sheet, table, { ...table.range, row: below, rowCount: added });
  }
}

function filledRows(range: RangeAddress, inputs: CellInputs, table: TableState, below: number): number {
  const lines = inputs.slice(below - range.row);
  const from = Math.max(0, table.range.column - range.column);
  const to = table.range.column + table.range.columnCount - range.column;
  const firstEmpty = lines.findIndex((line) => !line.slice(from, to).some((cell) => cell && "value" in cell));
  return firstEmpty === -1 ? lines.length : firstEmpty;
}
