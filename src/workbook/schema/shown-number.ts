import { format, isValidFormat } from "numfmt";

/** Excel's own short date, which every computer shows in the order of its region. */
const SHORT_DATES: readonly string[] = ["m/d/yyyy", "mm-dd-yy", "m/d/yy", "mm/dd/yyyy", "mm/dd/yy"];
const DAY_FIRST = "dd/mm/yyyy";
const GENERAL = /^(?:general|@)?$/i;

/** A number as its cell shows it on a Vietnamese computer: 44301 in a date's format as "15/04/2021". */
export function showNumber(value: number, code: string | undefined): string {
  if (code === undefined || GENERAL.test(code) || !isValidFormat(code)) return String(value);
  const dayFirst = SHORT_DATES.includes(code.toLowerCase()) ? DAY_FIRST : code;
  return format(dayFirst, value, { locale: "vi", nbsp: false, throws: false }).trim();
}
