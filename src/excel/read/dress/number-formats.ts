import type { RangeAddress, RangeFormat } from "../../../workbook/page/content";
import type { Pending } from "../pending";
import { runsOf } from "../runs";

/** Asks for the number formats of cells, column by column. */
export function askNumberFormats(cells: Excel.Range, range: RangeAddress): Pending<RangeFormat[]> {
  cells.load({ numberFormat: true });
  return () => numberFormatsOf(range, cells.numberFormat as string[][]);
}

function numberFormatsOf(range: RangeAddress, numberFormats: readonly (readonly string[])[]): RangeFormat[] {
  return Array.from({ length: range.columnCount }, (_, index) => index).flatMap((index) =>
    runsOf(numberFormats.map((row) => row[index] ?? null)).map(({ first, count, value }) => ({
      range: { row: range.row + first, rowCount: count, column: range.column + index, columnCount: 1 },
      format: { numberFormat: value },
    })),
  );
}
