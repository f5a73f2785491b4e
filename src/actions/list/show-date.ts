import { partsOf } from "../../domain/day";
import { officialDay } from "../../i18n/format-day";
import type { Sheet } from "../../workbook/page/content";
import { numberFormatAt } from "../../workbook/page/number-format-at";
import { dayOfSerial } from "../../workbook/schema/serial";

/** How the cells of a sheet show a number as a date, by zero-based row and column; null where they do not. */
export function datesShownIn(
  sheet: Sheet,
): (row: number, column: number) => ((serial: number) => string) | null {
  const codeAt = numberFormatAt(sheet);
  return (row, column) => {
    const code = codeAt(row, column) ?? "";
    if (!isDateFormat(code)) return null;
    // "5/2026" typed into a cell becomes the first of May that shows as "May-26".
    return /d/i.test(codesOf(code)) || !/m/i.test(codesOf(code)) ? showDate : showMonth;
  };
}

/** Whether a number format writes dates: it has days or months outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const codes = codesOf(format);
  return /[dy]|m{3,}|m\W+y/i.test(codes) && !/general/i.test(codes);
}

function codesOf(format: string): string {
  return format.replace(/"[^"]*"|\[[^[\]]*\]|\\.|_.|\*./g, "");
}

function showMonth(serial: number): string {
  const { month, year, dayOfMonth } = partsOf(dayOfSerial(serial));
  return dayOfMonth === 1 ? `Tháng ${month}/${year}` : showDate(serial);
}

/** A date serial as the plan's reader knows dates, in the decree's form: `02/4/2021`. */
export function showDate(serial: number): string {
  return officialDay(dayOfSerial(serial));
}
