import { foldText } from "../../../domain/merge/fold";
import type { CellContent } from "../../page/content";
import { isFormula } from "../../page/formula";
import type { CellGrid } from "../../page/grid-of-cells";
import type { TableKey } from "../../schema/naming";
import { LIST_WORDS, MAIN_COLUMN, fieldOf, isFilledByUs } from "./list-words";

/** How far below a table rows are looked for, blank ones between them. */
const REACH = 200;

/** What a total or a heading begins with. */
const TOTAL = /^(?:tong|cong|total)\b/;

/** Codes of ours, such as "NV-014". */
const CODE = /^\p{L}{1,4}-\d+$/u;

/**
 * The rows (zero-based, of the sheet) from one on in which somebody entered a record of a list: what it is called stands
 * there, and something else beside it, a code of ours, or nothing but records above. Totals, signatures and headers that
 * were repeated are none.
 */
export function recordRows(
  list: TableKey,
  grid: CellGrid,
  columns: ReadonlyMap<string, number>,
  first: number,
): number[] {
  const entered = [...columns].filter(([key]) => !isFilledByUs(list, key));
  const rows: number[] = [];
  for (let row = first, last = first - 1; row <= last + REACH; row += 1) {
    const cells = new Map(entered.map(([key, column]) => [key, grid.at(row, column) ?? null]));
    if (!isRecord(list, cells, row === last + 1)) continue;
    rows.push(row);
    last = row;
  }
  return rows;
}

function isRecord(list: TableKey, cells: ReadonlyMap<string, CellContent>, isNext: boolean): boolean {
  const main = MAIN_COLUMN[list];
  const filled = [...cells].filter(([, cell]) => isFilled(cell));
  const name = cells.get(main) ?? null;
  if (!isFilled(name) || isFormula(name) || isHeader(list, name)) return false;
  if (typeof name === "string" && TOTAL.test(foldText(name)) && !filled.some(([, cell]) => isCode(cell)))
    return false;
  if (fieldOf(list, main)?.kind === "day") return typeof name === "number" || /^\s*\d/.test(String(name));
  return isNext || filled.length > 1;
}

function isFilled(cell: CellContent): boolean {
  return cell !== null && String(isFormula(cell) ? cell.cached : cell).trim() !== "";
}

function isCode(cell: CellContent): boolean {
  return typeof cell === "string" && CODE.test(cell.trim());
}

function isHeader(list: TableKey, name: CellContent): boolean {
  return typeof name === "string" && LIST_WORDS[list].keyOf(name) === MAIN_COLUMN[list];
}
