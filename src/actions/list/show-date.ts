import { fromEpochDay } from "../../domain/day";
import { officialDay } from "../../i18n/format-day";
import type { Sheet } from "../../workbook/page/content";
import { numberFormatAt } from "../../workbook/page/number-format-at";

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01. */
const EPOCH = 25_569;

/** Tells which cells of a sheet show their number as a date, by zero-based row and column. */
export function dateFormatsOf(sheet: Sheet): (row: number, column: number) => boolean {
  const codeAt = numberFormatAt(sheet);
  return (row, column) => isDateFormat(codeAt(row, column) ?? "");
}

/** Whether a number format writes dates: it has days or months outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^[\]]*\]|\\.|_.|\*./g, "");
  return /[dy]|m{3,}|m\W+y/i.test(codes) && !/general/i.test(codes);
}

/** A date serial as the plan's reader knows dates, in the decree's form: `02/4/2021`. */
export function showDate(serial: number): string {
  return officialDay(fromEpochDay(Math.floor(serial) - EPOCH));
}
