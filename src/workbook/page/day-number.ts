/** Excel's numbers of 1/1/2000 and of the day after 31/12/2099; what lies outside is a count of something else. */
const [FIRST, END] = [36_526, 73_051];

/** Whether a value may be a day as Excel keeps it, with or without a time. */
export function isDayNumber(value: unknown): value is number {
  return typeof value === "number" && value >= FIRST && value < END;
}

/** Whether a number format shows a day with its year. */
export function showsDay(numberFormat: string): boolean {
  return /y/i.test(numberFormat);
}
