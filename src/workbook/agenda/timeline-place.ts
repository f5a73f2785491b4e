import { cellAddress } from "../page/address";

/** Zero-based rows of the timeline above its lines. */
export const ROWS = { title: 0, asOf: 1, choose: 2, choice: 3, months: 4, days: 5, first: 6 } as const;

/** Zero-based columns left of the weeks; from `row` to `facts` they are hidden. */
export const COLUMNS = {
  code: 0,
  task: 1,
  who: 2,
  due: 3,
  flag: 4,
  /** Row within the task table's body, 0 on a line that is not used. */
  row: 5,
  /** Whole words, of which the page prints what has room. */
  taskText: 6,
  whoText: 7,
  sign: 8,
  /** Columns of weeks, counted from 1: of the deadline, of the one before an extension, of completion. */
  dueWeek: 9,
  formerWeek: 10,
  doneWeek: 11,
  /** First and last one of the bar of time left, or late. */
  from: 12,
  to: 13,
  /** What stands in the weeks, one character each. */
  marks: 14,
  facts: 15,
  firstWeek: 16,
} as const;

/** The widest that the columns left of the weeks are, in characters. */
export const WIDTHS = [8, 36, 20, 11, 19] as const;

/** Absolute column, relative row: a cell of a line in the formulas of its own line. */
export function inLine(row: number, column: keyof typeof COLUMNS): string {
  return `$${cellAddress(row, COLUMNS[column])}`;
}
