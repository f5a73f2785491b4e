/** Excel's numbers of 1/1/2000 and of the day after 31/12/2099; what lies outside is a count of something else. */
const [FIRST, END] = [36_526, 73_051];

/** Words of a number format, which are shown as they stand, and what tells its language or colour. */
const LITERALS = /"[^"]*"|\[[^[\]]*\]|\\./g;

/** Whether a value may be a day as Excel keeps it, with or without a time. */
export function isDayNumber(value: unknown): value is number {
  return typeof value === "number" && value >= FIRST && value < END;
}

/** Whether a number format shows a number as a day. */
export function showsDay(numberFormat: string): boolean {
  return /[dy]/i.test(numberFormat.replace(LITERALS, ""));
}

/** Whether a number format shows a day as a number, plain, of a share or of money, or as the text of one. */
export function showsNumber(numberFormat: string): boolean {
  const bare = numberFormat.replace(LITERALS, "");
  return /[0#?@]|general/i.test(bare) && !/[dmyhs]/i.test(bare);
}
