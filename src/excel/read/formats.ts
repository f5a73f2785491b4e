import type { CellFormat, RangeAddress, RangeFormat } from "../../workbook/content";
import { rangeAt } from "../place";
import type { Band } from "./bands";
import { LOOKS, formatOf, isMixed } from "./cell-looks";
import type { Pending } from "./pending";
import type { RawCells } from "./raw-cells";
import { rectanglesOf } from "./rectangles";
import { runsOf } from "./runs";

/** Looks of a band; `mixed` are columns whose cells differ, to be asked cell by cell. */
export interface SeenFormats {
  readonly formats: readonly RangeFormat[];
  readonly mixed: readonly RangeAddress[];
}

/** Asks for the looks of a band, number formats apart. */
export function askFormats(sheet: Excel.Worksheet, { range, by }: Band): Pending<SeenFormats> {
  return by === "cell" ? askByCell(sheet, range) : askByColumn(sheet, range);
}

/** Asks for the looks of each cell of a range. */
export function askByCell(sheet: Excel.Worksheet, range: RangeAddress): Pending<SeenFormats> {
  const cells = rangeAt(sheet, range).getCellProperties(LOOKS);
  return () => ({
    formats: rectanglesOf(
      cells.value.map((row) => row.map(({ format }) => formatOf(format))),
      range,
    ).map(({ range: where, value }) => ({ range: where, format: value })),
    mixed: [],
  });
}

function askByColumn(sheet: Excel.Worksheet, range: RangeAddress): Pending<SeenFormats> {
  const columns = rangeAt(sheet, range).getColumnProperties(LOOKS);
  return () => {
    const seen = columns.value.map(({ format }, index) => ({
      range: { ...range, column: range.column + index, columnCount: 1 },
      format: formatOf(format),
      isMixed: isMixed(format),
    }));
    return {
      formats: seen.map(({ range: where, format }): RangeFormat => ({ range: where, format })),
      mixed: seen.filter((column) => column.isMixed).map((column) => column.range),
    };
  };
}

/** Number formats of cells, column by column. */
export function numberFormatsOf(cells: RawCells): RangeFormat[] {
  const { range, numberFormats } = cells;
  if (numberFormats === null) return [];
  return Array.from({ length: range.columnCount }, (_, index) => index).flatMap((index) =>
    runsOf(numberFormats.map((row) => row[index] ?? null)).map(({ first, count, value }) => ({
      range: { row: range.row + first, rowCount: count, column: range.column + index, columnCount: 1 },
      format: { numberFormat: value } satisfies CellFormat,
    })),
  );
}
