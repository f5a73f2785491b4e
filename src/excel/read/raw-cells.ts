import type { CellContent, RangeAddress } from "../../workbook/content";
import { rangeAt } from "../place";
import { contentOf } from "./cell-content";
import type { ReadingJob } from "./jobs";
import { askFormulas, askOtherFormulas } from "./formulas";
import type { Pending } from "./pending";

/** Cells of a range as Excel returned them, row by row. */
export interface RawCells {
  readonly range: RangeAddress;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  /** Absent where only contents were asked for. */
  readonly numberFormats: readonly (readonly string[])[] | null;
}

/** A table's name and place, for the formulas in it. */
export interface TablePlace {
  readonly name: string;
  readonly range: RangeAddress;
}

/** Asks for the cells of a range; columns of known formulas are not read again, only what stands there instead. */
export function askCells(
  sheet: Excel.Worksheet,
  { range, knownFormulas }: Pick<ReadingJob, "range" | "knownFormulas">,
  withNumberFormats: boolean,
): Pending<RawCells> {
  const cells = rangeAt(sheet, range).load({ values: true, numberFormat: withNumberFormats });
  const formulas =
    knownFormulas === null ? askFormulas(sheet, range) : askOtherFormulas(sheet, range, knownFormulas);
  return () => ({
    range,
    values: cells.values,
    formulas: formulas(cells.values),
    numberFormats: withNumberFormats ? cells.numberFormat : null,
  });
}

/** Puts pieces, in order of rows, together again. */
export function joinCells(pieces: readonly RawCells[]): RawCells | null {
  const [first, ...others] = pieces;
  if (first === undefined) return null;
  if (others.length === 0) return first;
  return {
    range: { ...first.range, rowCount: pieces.reduce((count, { range }) => count + range.rowCount, 0) },
    values: pieces.flatMap(({ values }) => values),
    formulas: pieces.flatMap(({ formulas }) => formulas),
    numberFormats: first.numberFormats && pieces.flatMap(({ numberFormats }) => numberFormats ?? []),
  };
}

/** What the cells hold, formulas in the long form. */
export function contentsOf(cells: RawCells, tables: readonly TablePlace[]): CellContent[][] {
  return cells.values.map((row, rowIndex) => {
    const across = tables.filter(({ range }) => holdsRow(range, cells.range.row + rowIndex));
    return row.map((value, columnIndex) =>
      contentOf(
        value,
        cells.formulas[rowIndex]?.[columnIndex],
        across.find(({ range }) => holdsColumn(range, cells.range.column + columnIndex))?.name ?? "",
      ),
    );
  });
}

function holdsRow(range: RangeAddress, row: number): boolean {
  return row >= range.row && row < range.row + range.rowCount;
}

function holdsColumn(range: RangeAddress, column: number): boolean {
  return column >= range.column && column < range.column + range.columnCount;
}
