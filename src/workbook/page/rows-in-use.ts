import type { RangeAddress, Sheet } from "./content";

/** The rows of a table down to the last that any cell of the sheet speaks of: one may reach to the sheet's last row. */
export function rowsInUse({ blocks }: Pick<Sheet, "blocks">, range: RangeAddress): number {
  const end = blocks.reduce((last, { row, contents }) => Math.max(last, row + contents.length), 0);
  return Math.max(0, Math.min(range.rowCount - 1, end - range.row - 1));
}
