import type { RangeAddress } from "./content";

/** What of a range lies outside of another: up to four ranges, above, below, left and right of it. */
export function without(range: RangeAddress, hole: RangeAddress): RangeAddress[] {
  const both = overlap(range, hole);
  if (both === null) return [range];
  const [bottom, right] = [both.row + both.rowCount, both.column + both.columnCount];
  const rows = { row: both.row, rowCount: both.rowCount };
  return [
    { ...range, rowCount: both.row - range.row },
    { ...range, row: bottom, rowCount: range.row + range.rowCount - bottom },
    { ...rows, column: range.column, columnCount: both.column - range.column },
    { ...rows, column: right, columnCount: range.column + range.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

/** What two ranges share; null where they share nothing. */
export function overlap(a: RangeAddress, b: RangeAddress): RangeAddress | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** Whether a cell lies within a range. */
export function holds(range: RangeAddress, row: number, column: number): boolean {
  const [down, right] = [row - range.row, column - range.column];
  return down >= 0 && down < range.rowCount && right >= 0 && right < range.columnCount;
}
