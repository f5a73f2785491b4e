import type { CellContent, Sheet } from "../../page/content";
import { isFormula } from "../../page/formula";
import { makeGrid } from "../../page/grid-of-cells";

/**
 * Tells the formulas that a table's columns were built with by an older version: those that most of a column's rows share.
 * One that stands in a few rows alone was typed by somebody.
 */
export function formerFormulas(sheet: Sheet): (content: CellContent, column: number) => boolean {
  const grid = makeGrid(sheet);
  const former = new Map<number, string>();
  for (const { range } of sheet.tables)
    for (let column = range.column; column < range.column + range.columnCount; column += 1) {
      const formulas = Array.from({ length: range.rowCount - 1 }, (_, index) =>
        grid.at(range.row + 1 + index, column),
      );
      const shared = mostShared(formulas);
      if (shared !== null) former.set(column, shared);
    }
  return (content, column) => isFormula(content) && content.formula === former.get(column);
}

function mostShared(contents: readonly (CellContent | undefined)[]): string | null {
  const counts = new Map<string, number>();
  for (const content of contents)
    if (isFormula(content)) counts.set(content.formula, (counts.get(content.formula) ?? 0) + 1);
  const [formula = null, count = 0] = [...counts].reduce<[string?, number?]>(
    (most, one) => (one[1] > (most[1] ?? 0) ? one : most),
    [],
  );
  return count * 2 > contents.length ? formula : null;
}
