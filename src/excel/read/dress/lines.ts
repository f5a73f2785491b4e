import type { ColumnRun, RowRun } from "../../../workbook/page/content";
import { charactersOfPoints } from "../../column-width";
import { rangeAt } from "../../place";
import type { Pending } from "../pending";
import { runsOf } from "../runs";

/** Asks for width and hiddenness of the first columns of a sheet. */
export function askColumns(sheet: Excel.Worksheet, count: number): Pending<ColumnRun[]> {
  const columns = rangeAt(sheet, { row: 0, column: 0, rowCount: 1, columnCount: count }).getColumnProperties({
    columnHidden: true,
    format: { columnWidth: true },
  });
  return () => {
    const looks = columns.value.map(({ columnHidden, format }) => ({
      ...(typeof format?.columnWidth === "number" ? { width: charactersOfPoints(format.columnWidth) } : {}),
      hidden: columnHidden ?? false,
    }));
    return runsOf(looks).map(({ first, count, value }) => ({ column: first, columnCount: count, ...value }));
  };
}

/** Asks for height and hiddenness of rows. */
export function askRows(sheet: Excel.Worksheet, row: number, rowCount: number): Pending<RowRun[]> {
  const rows = rangeAt(sheet, { row, column: 0, rowCount, columnCount: 1 }).getRowProperties({
    rowHidden: true,
    format: { rowHeight: true },
  });
  return () => {
    const looks = rows.value.map(({ rowHidden, format }) => ({
      ...(typeof format?.rowHeight === "number" ? { height: format.rowHeight } : {}),
      hidden: rowHidden ?? false,
    }));
    return runsOf(looks).map(({ first, count, value }) => ({ row: row + first, rowCount: count, ...value }));
  };
}
