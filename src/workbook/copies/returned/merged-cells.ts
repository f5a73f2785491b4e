import type { RangeAddress, Sheet } from "../../page/content";
import { holds } from "../../page/overlap";

/** Tells of which range's first row a cell's content was merged away from above; null for a cell that speaks for itself. */
export function coveredByMerge({
  merges,
}: Pick<Sheet, "merges">): (row: number, column: number) => RangeAddress | null {
  const tall = merges.filter(({ rowCount }) => rowCount > 1);
  return (row, column) => tall.find((range) => row > range.row && holds(range, row, column)) ?? null;
}
