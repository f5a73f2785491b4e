import type { CellValue, RangeAddress } from "../../../../src/workbook/page/content";
import { parseAddress } from "../../../excel-host/store/address";
import { valueAt } from "../../../excel-host/store/calculation";
import {
  cellKey,
  type ChartState,
  type SheetState,
  type WorkbookState,
} from "../../../excel-host/store/workbook-state";

/** A series as it is drawn; a cell that holds no number leaves a gap. */
export interface DrawnSeries {
  readonly name: string;
  readonly color: string;
  readonly values: readonly (number | null)[];
}

/** What a chart shows: its series, and what its categories are called. */
export interface ChartData {
  readonly series: readonly DrawnSeries[];
  readonly categories: readonly string[];
}

/** Reads what a chart shows, each range on the sheet that it names: those of our pages stand on a hidden one. */
export function readChart(book: WorkbookState, home: SheetState, chart: ChartState): ChartData {
  const read = (reference: string): readonly CellValue[] => readCells(book, home, reference);
  return {
    series: chart.series.map(({ name, color, values }) => ({
      name,
      color,
      values: read(values).map((value) => (typeof value === "number" ? value : null)),
    })),
    categories: read(chart.series[0]?.categories ?? "").map((value) => String(value ?? "")),
  };
}

function readCells(book: WorkbookState, home: SheetState, reference: string): readonly CellValue[] {
  const typed = parseAddress(reference.replace(/^=/, ""));
  const name = typed?.sheet?.toLowerCase();
  const sheet = name === undefined ? home : book.sheets.find((each) => each.name.toLowerCase() === name);
  return typed && sheet ? cellsOf(typed.range).map(([row, column]) => read(book, sheet, row, column)) : [];
}

function read(book: WorkbookState, sheet: SheetState, row: number, column: number): CellValue {
  return sheet.cells.has(cellKey(row, column)) ? valueAt(book, sheet, row, column) : null;
}

function cellsOf({ row, column, rowCount, columnCount }: RangeAddress): [row: number, column: number][] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => [
    row + Math.floor(index / columnCount),
    column + (index % columnCount),
  ]);
}
