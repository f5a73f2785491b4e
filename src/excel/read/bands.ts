import type { RangeAddress } from "../../workbook/content";

/** Rows of a sheet whose looks are read in one way. */
export interface Band {
  readonly range: RangeAddress;
  /** Cell by cell, or column by column where there are too many cells. */
  readonly by: "cell" | "column";
}

/** Cells whose looks are read one by one; about 500 bytes each. */
const MOST_CELLS = 2_500;

/** Cuts the used range into bands at the edges of the tables: above, header row, body, below. */
export function bandsOf(used: RangeAddress, tables: readonly RangeAddress[]): Band[] {
  const edges = tables.flatMap(({ row, rowCount }) => [row, row + 1, row + rowCount]);
  const end = used.row + used.rowCount;
  const inside = edges.filter((edge) => edge > used.row && edge < end);
  const starts = [...new Set([used.row, ...inside])].sort((one, other) => one - other);
  return starts.map((row, index) => {
    const range = { ...used, row, rowCount: (starts[index + 1] ?? end) - row };
    return { range, by: range.rowCount * range.columnCount <= MOST_CELLS ? "cell" : "column" };
  });
}
