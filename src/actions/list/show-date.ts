import { fromEpochDay } from "../../domain/day";
import { officialDay } from "../../i18n/official-day";
import type { Sheet } from "../../workbook/page/content";

/** Days from Excel's day 0 (1899-12-30) to 1970-01-01. */
const EPOCH = 25_569;

/** Tells which cells of a sheet show their number as a date, by zero-based row and column. */
export function dateFormatsOf({ formats }: Sheet): (row: number, column: number) => boolean {
  // The latest first: later formats win.
  const byColumn = new Map<number, { first: number; last: number; isDate: boolean }[]>();
  for (const { range, format } of formats) {
    if (format.numberFormat === undefined) continue;
    const isDate = isDateFormat(format.numberFormat);
    const run = { first: range.row, last: range.row + range.rowCount - 1, isDate };
    const columns = Math.min(range.columnCount, 200);
    for (let column = range.column; column < range.column + columns; column += 1)
      byColumn.set(column, [run, ...(byColumn.get(column) ?? [])]);
  }
  return (row, column) =>
    byColumn.get(column)?.find(({ first, last }) => row >= first && row <= last)?.isDate ?? false;
}

/** Whether a number format writes dates: it has days or months outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const codes = format.replace(/"[^"]*"|\[[^\]]*\]|\\.|_.|\*./g, "");
  return /[dy]|m{3,}|m\W+y/i.test(codes) && !/general/i.test(codes);
}

/** A date serial as the plan's reader knows dates, in the decree's form: `02/4/2021`. */
export function showDate(serial: number): string {
  return officialDay(fromEpochDay(Math.floor(serial) - EPOCH));
}
