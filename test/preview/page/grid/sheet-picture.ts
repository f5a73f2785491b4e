import { GRID } from "../../../excel-host/store/address";
import { valueAt } from "../../../excel-host/store/calculation";
import { usedRange } from "../../../excel-host/store/cells";
import {
  cellKey,
  type ChartState,
  type Look,
  type SheetState,
  type WorkbookState,
} from "../../../excel-host/store/workbook-state";
import type { CellValue, RangeAddress } from "../../../../src/workbook/page/content";
import { CellLooks } from "./cell-look";
import { readChart, type ChartData } from "./chart-data";
import { ConditionalLooks, type ConditionalLook } from "./conditional";
import { formatNumber, formatText } from "./format-number";
import { layOutColumns, layOutRows, type Lines } from "./layout";
import { measureLines } from "./measure";

const SPARE = { rows: 25, columns: 4 };

/** Everything needed to draw one sheet in one state of the workbook; cells are worked out when asked for. */
export class SheetPicture {
  readonly columns: Lines;
  readonly rows: Lines;
  readonly conditional: ConditionalLooks;
  private readonly looks: CellLooks;

  constructor(
    private readonly book: WorkbookState,
    readonly sheet: SheetState,
  ) {
    this.looks = new CellLooks(sheet);
    this.conditional = new ConditionalLooks(book);
    const used = usedRange(sheet, GRID, true) ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    this.columns = layOutColumns(sheet, Math.max(26, used.column + used.columnCount + SPARE.columns));
    this.rows = layOutRows(sheet, Math.max(60, used.row + used.rowCount + SPARE.rows), (row) =>
      this.fit(row, used),
    );
  }

  valueAt(row: number, column: number): CellValue {
    if (!this.sheet.cells.has(cellKey(row, column))) return null;
    return valueAt(this.book, this.sheet, row, column);
  }

  lookAt(row: number, column: number): Partial<Look> {
    return this.looks.at(row, column);
  }

  conditionalAt(row: number, column: number): ConditionalLook | null {
    return this.sheet.rules.length === 0 ? null : this.conditional.at(this.sheet, row, column);
  }

  /** What the cell shows. */
  textAt(row: number, column: number): string {
    const value = this.valueAt(row, column);
    const format = this.lookAt(row, column).numberFormat ?? "General";
    if (value === null) return "";
    if (typeof value === "number") return formatNumber(value, format);
    return typeof value === "boolean" ? String(value).toUpperCase() : formatText(value, format);
  }

  /** What a chart of the sheet shows, from whatever sheets its ranges name. */
  chartData(chart: ChartState): ChartData {
    return readChart(this.book, this.sheet, chart);
  }

  /** Whether a cell is the header of a table's column that shows a button to filter by it. */
  hasFilterButton(row: number, column: number): boolean {
    return this.sheet.tables.some(
      ({ range, showFilterButton, hiddenHeaders }) =>
        showFilterButton &&
        hiddenHeaders === undefined &&
        row === range.row &&
        column >= range.column &&
        column < range.column + range.columnCount,
    );
  }

  /** The merged cells a cell belongs to, or null. */
  mergeAt(row: number, column: number): RangeAddress | null {
    return (
      this.sheet.merges.find(
        (merge) =>
          row >= merge.row &&
          row < merge.row + merge.rowCount &&
          column >= merge.column &&
          column < merge.column + merge.columnCount,
      ) ?? null
    );
  }

  /** Pixels a row needs for its wrapped texts; merged cells do not count, as in Excel. */
  private fit(row: number, used: RangeAddress): number {
    let needed = 0;
    for (let column = used.column; column < used.column + used.columnCount; column++) {
      const look = this.lookAt(row, column);
      const size = look.fontSize ?? 11;
      const width = this.columns.sizeOf(column);
      if (width === 0 || this.mergeAt(row, column)) continue;
      const text = look.wrap === true || size > 12 ? this.textAt(row, column) : "";
      if (text === "") continue;
      const lines = look.wrap === true ? measureLines(text, size, look.bold === true, width - 6) : 1;
      needed = Math.max(needed, Math.ceil(lines * size * 1.75) + 4);
    }
    return needed;
  }
}
