import type { CellContent, RangeAddress } from "../../workbook/page/content";
import { rangeAt } from "../place";
import { contentOf } from "./cell-content";
import type { ReadingJob } from "./jobs";
import { askFormulas, askOtherFormulas, type FormulasBesides } from "./formulas";
import type { Pending } from "./pending";

/** Cells of a range as Excel returned them, row by row. */
export interface RawCells {
  readonly range: RangeAddress;
  readonly values: readonly (readonly unknown[])[];
  /** The values again where formulas were not asked for. */
  readonly formulas: readonly (readonly unknown[])[];
}

/** A table's name and place, for the formulas in it. */
export interface TablePlace {
  readonly name: string;
  readonly range: RangeAddress;
}

/** Asks for the cells of a range; columns of known formulas are not read again, only what stands there instead. */
export function askCells(
  sheet: Excel.Worksheet,
  { range, formulas: wanted }: Pick<ReadingJob, "range" | "formulas">,
): Pending<RawCells> {
  const cells = rangeAt(sheet, range).load({ values: true });
  const formulas = askWanted(sheet, range, wanted);
  return () => ({ range, values: cells.values, formulas: formulas(cells.values) });
}

function askWanted(
  sheet: Excel.Worksheet,
  range: RangeAddress,
  wanted: ReadingJob["formulas"],
): FormulasBesides {
  if (wanted === "none") return (values) => values;
  return wanted === "all" ? askFormulas(sheet, range) : askOtherFormulas(sheet, range, wanted);
}

/** Puts pieces of the same columns that stand one below the other together again. */
export function joinCells(pieces: readonly RawCells[]): RawCells[] {
  const joined: RawCells[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, piece)) {
      joined[joined.length - 1] = {
        range: { ...last.range, rowCount: last.range.rowCount + piece.range.rowCount },
        values: [...last.values, ...piece.values],
        formulas: [...last.formulas, ...piece.formulas],
      };
    } else joined.push(piece);
  }
  return joined;
}

function continues({ range: upper }: RawCells, { range: lower }: RawCells): boolean {
  return (
    upper.column === lower.column &&
    upper.columnCount === lower.columnCount &&
    upper.row + upper.rowCount === lower.row
  );
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
