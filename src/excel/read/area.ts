import type { RangeAddress } from "../../workbook/page/content";
import { untracked } from "../place";
import type { Pending } from "./pending";

const PLACE = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;

/** Rows and columns of a sheet in every Excel since 2007. */
const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

/** Asks where a range is. */
export function askPlace(range: Excel.Range): Pending<RangeAddress> {
  untracked(range).load(PLACE);
  return () => placeOf(range);
}

/** Asks where a range is that may not be there. */
export function askPlaceOrNull(range: Excel.Range): Pending<RangeAddress | null> {
  untracked(range).load(PLACE);
  return () => (range.isNullObject ? null : placeOf(range));
}

/** Asks for the rectangles of areas that may not be there. */
export function askAreasOrNull(areas: Excel.RangeAreas): Pending<RangeAddress[]> {
  const loaded = untracked(areas).areas.load(PLACE);
  areas.load({ areaCount: true });
  return () => (areas.isNullObject ? [] : loaded.items.map(placeOf));
}

/** Whether an area reaches over all rows. */
export function coversAllRows(area: RangeAddress): boolean {
  return area.rowCount >= ALL_ROWS;
}

/** Whether an area reaches over all columns. */
export function coversAllColumns(area: RangeAddress): boolean {
  return area.columnCount >= ALL_COLUMNS;
}

function placeOf(range: Excel.Range): RangeAddress {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}
