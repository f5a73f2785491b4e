import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { GRID, intersect } from "./address";
import { cellKey, cellPlace, type SheetState } from "./workbook-state";

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  Left: [0, -1],
  Right: [0, 1],
  Up: [-1, 0],
  Down: [1, 0],
};

/** Where Ctrl+arrow goes from a cell: the end of the filled cells it is in, else the next filled cell or the sheet's edge. */
export function edgeFrom(sheet: SheetState, cell: RangeAddress, direction: unknown): RangeAddress {
  const [down, across] = STEPS[String(direction)] ?? [0, 0];
  demand(down !== 0 || across !== 0, "InvalidArgument", `direction ${String(direction)}`);
  const isIn = (row: number, column: number): boolean =>
    row >= 0 && column >= 0 && row < GRID.rowCount && column < GRID.columnCount;
  const isFilled = (row: number, column: number): boolean => sheet.cells.has(cellKey(row, column));
  let { row, column } = cell;
  const isInside =
    isFilled(row, column) && isIn(row + down, column + across) && isFilled(row + down, column + across);
  while (isIn(row + down, column + across)) {
    const isNextFilled = isFilled(row + down, column + across);
    if (isInside && !isNextFilled) break;
    [row, column] = [row + down, column + across];
    if (!isInside && isNextFilled) break;
  }
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The cells around a range up to blank rows and columns on all sides (Range.getSurroundingRegion). */
export function regionAround(sheet: SheetState, range: RangeAddress): RangeAddress {
  let region = range;
  for (;;) {
    const grown = grow(sheet, region);
    if (grown === region) return region;
    region = grown;
  }
}

function grow(sheet: SheetState, region: RangeAddress): RangeAddress {
  const around = {
    row: region.row - 1,
    column: region.column - 1,
    rowCount: region.rowCount + 2,
    columnCount: region.columnCount + 2,
  };
  let [top, left] = [region.row, region.column];
  let [bottom, right] = [region.row + region.rowCount, region.column + region.columnCount];
  for (const key of sheet.cells.keys()) {
    const place = { ...cellPlace(key), rowCount: 1, columnCount: 1 };
    if (!intersect(around, place)) continue;
    [top, left] = [Math.min(top, place.row), Math.min(left, place.column)];
    [bottom, right] = [Math.max(bottom, place.row + 1), Math.max(right, place.column + 1)];
  }
  const grown = { row: top, column: left, rowCount: bottom - top, columnCount: right - left };
  return grown.rowCount === region.rowCount && grown.columnCount === region.columnCount ? region : grown;
}
