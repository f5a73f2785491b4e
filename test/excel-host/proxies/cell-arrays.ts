import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { paint } from "../store/looks";
import type { SheetState } from "../store/workbook-state";
import { textOf } from "./parts";

/** Paints number formats cell by cell, in runs down the columns; null leaves a cell as it is. */
export function paintNumberFormats(
  sheet: SheetState,
  area: RangeAddress,
  lines: readonly (readonly unknown[])[],
): void {
  for (let column = 0; column < area.columnCount; column += 1)
    for (let row = 0; row < area.rowCount;) {
      const format = lines[row]?.[column];
      let end = row + 1;
      while (end < area.rowCount && lines[end]?.[column] === format) end += 1;
      const run = { row: area.row + row, column: area.column + column, rowCount: end - row, columnCount: 1 };
      if (format !== null) paint(sheet.looks, run, { numberFormat: textOf("numberFormat", format) });
      row = end;
    }
}

/** Excel.RangeValueType of a value. */
export function typeOfValue(value: CellValue): string {
  if (value === "" || value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return /^#(?:N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!)$/.test(value) ? "Error" : "String";
}
