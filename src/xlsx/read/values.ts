import type { CellValue } from "../../workbook/page/content";

const DAY = 86_400_000;
const FIRST_DAY_WITH_LEAP_BUG = Date.UTC(1900, 2, 1);

/** A cell's value from the library's: dates, which it makes of numbers with a date format, become serials again. */
export function readValue(value: string | number | boolean | Date | null | undefined): CellValue {
  if (value === undefined || value === "") return null;
  return value instanceof Date ? serialOf(value) : value;
}

/** Excel's serial of a moment: days since 1899-12-30, or 1899-12-31 before its invented 29 February 1900. */
function serialOf(moment: Date): number | null {
  const time = moment.getTime();
  if (Number.isNaN(time)) return null;
  const epoch = Date.UTC(1899, 11, time < FIRST_DAY_WITH_LEAP_BUG ? 31 : 30);
  return (time - epoch) / DAY;
}
