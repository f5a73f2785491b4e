import type { RangeAddress } from "../../workbook/page/content";

/** Cuts the used range into bands of rows at the edges of the tables: above, header row, body, below. */
export function bandsOf(used: RangeAddress, tables: readonly RangeAddress[]): RangeAddress[] {
  const edges = tables.flatMap(({ row, rowCount }) => [row, row + 1, row + rowCount]);
  const end = used.row + used.rowCount;
  const inside = edges.filter((edge) => edge > used.row && edge < end);
  const starts = [...new Set([used.row, ...inside])].sort((one, other) => one - other);
  return starts.map((row, index) => ({ ...used, row, rowCount: (starts[index + 1] ?? end) - row }));
}

/** Cuts a range into pieces of a height, the last one lower. */
export function piecesOf(range: RangeAddress, height: number): RangeAddress[] {
  return Array.from({ length: Math.ceil(range.rowCount / height) }, (_, index) => ({
    ...range,
    row: range.row + index * height,
    rowCount: Math.min(height, range.rowCount - index * height),
  }));
}
