import type { CellContent, Sheet } from "../../page/content";
import { isFormula } from "../../page/formula";
import { makeGrid } from "../../page/grid-of-cells";
import { holds } from "../../page/overlap";
import { bodyRows } from "../../page/rows-in-use";

/**
 * Tells the formulas of a table's columns that nobody typed: those that most of a column's rows share, as an older version
 * built them, or as a program spells ours that knows no tables and names cells instead. One that stands in a few rows alone
 * was typed by somebody.
 */
export function formerFormulas(sheet: Sheet): (content: CellContent, row: number, column: number) => boolean {
  const grid = makeGrid(sheet);
  const shared = new Map<number, string | null>();
  const sharedIn = (row: number, column: number): string | null => {
    const range = sheet.tables.map((table) => table.range).find((one) => holds(one, row, column));
    if (!range) return null;
    const rows = bodyRows(range);
    return mostShared(rows.map((one) => relativeTo(one, grid.at(one, column))));
  };
  return (content, row, column) => {
    const formula = relativeTo(row, content);
    if (formula === null) return false;
    if (!shared.has(column)) shared.set(column, sharedIn(row, column));
    return formula === shared.get(column);
  };
}

const CELL = /\b([A-Z]{1,3})(\d+)\b/g;

/** A formula with the cells of its own row named by their columns alone; null for what is no formula. */
function relativeTo(row: number, content: CellContent | undefined): string | null {
  if (!isFormula(content)) return null;
  return content.formula.replace(CELL, (cell, column: string, number: string) =>
    Number(number) === row + 1 ? `${column}[]` : cell,
  );
}

function mostShared(formulas: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const formula of formulas) if (formula !== null) counts.set(formula, (counts.get(formula) ?? 0) + 1);
  const [formula = null, count = 0] = [...counts].reduce<[string?, number?]>(
    (most, one) => (one[1] > (most[1] ?? 0) ? one : most),
    [],
  );
  return count * 2 > formulas.length ? formula : null;
}
