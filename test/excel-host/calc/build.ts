import type { Day } from "../../../src/domain/day";
import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { cellKey } from "./cell-key";
import { calculate, type CalcCell, type CalcSheet, type CalcTable, type CalcValue } from "./index";

/** The day the tests calculate on: a Monday, serial number 44291. */
export const TEST_DAY = "2021-04-05" as Day;

/** A sheet out of rows of values; a text that begins with "=" is a formula, null is no cell. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  tables: readonly CalcTable[] = [],
): CalcSheet {
  const cells = new Map<number, CalcCell>();
  rows.forEach((values, row) =>
    values.forEach((value, column) => {
      if (value !== null) cells.set(cellKey(row, column), cellOf(value));
    }),
  );
  return { name, cells, tables };
}

/** A table over rows from a place on; its headers are the first of its rows. */
export function tableOf(
  name: string,
  headers: readonly string[],
  place: Pick<RangeAddress, "row" | "column" | "rowCount">,
): CalcTable {
  return { name, range: { ...place, columnCount: headers.length }, headers };
}

/** The value of one formula below a small sheet called "Data": it stands in the sheet "Calc", cell A1. */
export function valueOf(
  formula: string,
  data: readonly (readonly CellValue[])[] = [],
  names: readonly { readonly name: string; readonly formula: string }[] = [],
): CalcValue {
  const sheets = [sheetOf("Data", data), sheetOf("Calc", [[formula]])];
  return calculate({ sheets, names }, { today: TEST_DAY }).valueOf("Calc", 0, 0);
}

function cellOf(value: CellValue): CalcCell {
  return typeof value === "string" && value.startsWith("=") ? { formula: value } : { value };
}
