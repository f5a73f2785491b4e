import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { CalcFailure, formatValue } from "../calc";
import { notSimulated } from "../rich-api/host-error";
import { readValues } from "./cells";
import { spread } from "./looks";
import type { SheetState, WorkbookState } from "./workbook-state";

/** What the cells show, without regard to their width (Range.text). */
export function readTexts(book: WorkbookState, sheet: SheetState, range: RangeAddress): string[][] {
  const formats = spread(sheet.looks, range, "numberFormat", "General");
  return readValues(book, sheet, range).map((line, row) =>
    line.map((value, column) => textOfValue(value, formats[row]?.[column] ?? "General")),
  );
}

function textOfValue(value: CellValue, numberFormat: string): string {
  if (value === null || value === "") return "";
  try {
    return formatValue(value, numberFormat) ?? notSimulated("Range.text of a date before 1900");
  } catch (error) {
    if (error instanceof CalcFailure) return notSimulated(`Range.text: ${error.message}`);
    throw error;
  }
}
