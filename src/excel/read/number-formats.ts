import type { RangeFormat } from "../../workbook/content";
import type { RawCells } from "./raw-cells";
import { runsOf } from "./runs";

/** Number formats of cells, column by column. */
export function numberFormatsOf({ range, numberFormats }: RawCells): RangeFormat[] {
  if (numberFormats === null) return [];
  return Array.from({ length: range.columnCount }, (_, index) => index).flatMap((index) =>
    runsOf(numberFormats.map((row) => row[index] ?? null)).map(({ first, count, value }) => ({
      range: { row: range.row + first, rowCount: count, column: range.column + index, columnCount: 1 },
      format: { numberFormat: value },
    })),
  );
}
