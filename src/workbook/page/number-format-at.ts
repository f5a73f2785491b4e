import type { Sheet } from "./content";

/** Columns of one format that are looked at: nobody fills in more. */
const MOST_COLUMNS = 200;

/** Tells the number format of a cell by zero-based row and column; undefined where it has none of its own. */
export function numberFormatAt({
  formats,
}: Pick<Sheet, "formats">): (row: number, column: number) => string | undefined {
  // The latest first: later formats win.
  const byColumn = new Map<number, { first: number; last: number; code: string }[]>();
  for (const { range, format } of formats) {
    const code = format.numberFormat;
    if (code === undefined) continue;
    const run = { first: range.row, last: range.row + range.rowCount - 1, code };
    const columns = Math.min(range.columnCount, MOST_COLUMNS);
    for (let column = range.column; column < range.column + columns; column += 1)
      byColumn.set(column, [run, ...(byColumn.get(column) ?? [])]);
  }
  return (row, column) => byColumn.get(column)?.find(({ first, last }) => row >= first && row <= last)?.code;
}
