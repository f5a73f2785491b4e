import type { ColumnRun, RowRun } from "../../../src/workbook/page/content";
import { GRID } from "../store/address";
import { tilesOf, type Patch } from "../store/looks";
import type { LineLook } from "../store/workbook-state";
import { widthOfPoints } from "./units";
import { lastIndexWhere } from "../store/last-index";

/** Columns of changed width or hiddenness. */
export function columnRuns(patches: readonly Patch<LineLook>[]): ColumnRun[] {
  const whole = { ...GRID, rowCount: 1 };
  const sizes = tilesOf<LineLook, "size">(patches, whole, "size", null);
  const hidden = tilesOf<LineLook, "hidden">(patches, whole, "hidden", false);
  return runs(
    sizes.columns,
    sizes.values[0] ?? [],
    hidden.columns,
    hidden.values[0] ?? [],
    GRID.columnCount,
  ).map(({ first, count, size, isHidden }) => ({
    column: first,
    columnCount: count,
    ...(size === null ? {} : { width: widthOfPoints(size) }),
    ...(isHidden ? { hidden: true } : {}),
  }));
}

/** Rows of changed height or hiddenness. */
export function rowRuns(patches: readonly Patch<LineLook>[]): RowRun[] {
  const whole = { ...GRID, columnCount: 1 };
  const sizes = tilesOf<LineLook, "size">(patches, whole, "size", null);
  const hidden = tilesOf<LineLook, "hidden">(patches, whole, "hidden", false);
  const first = <Value>(values: readonly (readonly Value[])[]): (Value | undefined)[] =>
    values.map((line) => line[0]);
  return runs(sizes.rows, first(sizes.values), hidden.rows, first(hidden.values), GRID.rowCount).map(
    ({ first: row, count, size, isHidden }) => ({
      row,
      rowCount: count,
      ...(size === null ? {} : { height: size }),
      ...(isHidden ? { hidden: true } : {}),
    }),
  );
}

interface Run {
  readonly first: number;
  readonly count: number;
  readonly size: number | null;
  readonly isHidden: boolean;
}

function runs(
  sizeEdges: readonly number[],
  sizes: readonly (number | null | undefined)[],
  hiddenEdges: readonly number[],
  hidden: readonly (boolean | undefined)[],
  end: number,
): Run[] {
  const edges = [...new Set([...sizeEdges, ...hiddenEdges])].sort((left, right) => left - right);
  return edges
    .map((first, index) => ({
      first,
      count: (edges[index + 1] ?? end) - first,
      size: sizes[lastIndexWhere(sizeEdges, (edge) => edge <= first)] ?? null,
      isHidden: hidden[lastIndexWhere(hiddenEdges, (edge) => edge <= first)] ?? false,
    }))
    .filter(({ size, isHidden }) => size !== null || isHidden);
}
