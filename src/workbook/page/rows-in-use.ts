import type { RangeAddress, Sheet } from "./content";

/** How many rows a table has down to the last that any cell of the sheet speaks of: one may reach to the sheet's last row. */
export function rowsInUse({ blocks }: Pick<Sheet, "blocks">, range: RangeAddress): number {
  const end = blocks.reduce((last, { row, contents }) => Math.max(last, row + contents.length), 0);
  return Math.max(0, Math.min(range.rowCount - 1, end - range.row - 1));
}

/** The rows of the sheet on which the body of a table stands. */
export function bodyRows({ row, rowCount }: RangeAddress): number[] {
  return Array.from({ length: rowCount - 1 }, (_, index) => row + 1 + index);
}

/** Those of them that are in use. */
export function usedRows(sheet: Pick<Sheet, "blocks">, range: RangeAddress): number[] {
  return bodyRows({ ...range, rowCount: rowsInUse(sheet, range) + 1 });
}
