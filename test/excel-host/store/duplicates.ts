import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand, notSimulated } from "../rich-api/host-error";
import { intersect } from "./address";
import { demandUnlocked, putCells, readCells, readValues, translateFormula } from "./cells";
import { tellEdit } from "./events";
import { cellKey, type Cell, type SheetState, type WorkbookState } from "./workbook-state";

/** How many rows went and how many different ones are left. */
export interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

/** Range.removeDuplicates: of rows alike in some columns the first stays; those below close up within the range. */
export function removeDuplicates(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  columns: readonly number[],
  hasHeader: boolean,
): Removal {
  demandUnlocked(sheet, range);
  const areInside = columns.every((column) => column >= 0 && column < range.columnCount);
  demand(columns.length > 0 && areInside, "InvalidArgument", "columns");
  if (sheet.tables.some((table) => intersect(table.range, range)))
    notSimulated("Range.removeDuplicates in a table");
  const seen = new Set<string>();
  const kept: number[] = [];
  readValues(book, sheet, range).forEach((line, row) => {
    const key = JSON.stringify(columns.map((column) => keyOf(line[column])));
    if (!(hasHeader && row === 0)) {
      if (seen.has(key)) return;
      seen.add(key);
    }
    kept.push(row);
  });
  const cells = readCells(range, (row, column): Cell | null => sheet.cells.get(cellKey(row, column)) ?? null);
  const lines = cells.map((_, to) => {
    const from = kept[to];
    return (from === undefined ? (cells[0] ?? []) : (cells[from] ?? [])).map((cell, column) =>
      from === undefined ? null : moved(cell, range, { from, to, column }),
    );
  });
  putCells(sheet, range, lines);
  tellEdit(book, sheet, range);
  return { removed: range.rowCount - kept.length, uniqueRemaining: kept.length - (hasHeader ? 1 : 0) };
}

/** Without regard to the case of letters. */
function keyOf(value: unknown): unknown {
  return typeof value === "string" ? value.toLocaleLowerCase("en") : value;
}

function moved(
  cell: Cell | null,
  range: RangeAddress,
  { from, to, column }: { from: number; to: number; column: number },
): Cell | null {
  if (!cell || !("formula" in cell)) return cell;
  const place = { row: range.row + from, column: range.column + column };
  return { formula: translateFormula(cell.formula, place, { ...place, row: range.row + to }) };
}
