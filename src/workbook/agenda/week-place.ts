import { cellAddress } from "../page/address";

/** Zero-based rows of the sheet of the week above its lines. */
export const ROWS = { title: 0, asOf: 1, choose: 2, choice: 3, head: 4, first: 5 } as const;

/** Lines of the sheet, which is always one page of A4. */
export const LINES = 50;

/** Zero-based columns; from `kind` on they are hidden. */
export const COLUMNS = {
  number: 0,
  task: 1,
  who: 2,
  follower: 3,
  due: 4,
  workday: 5,
  days: 6,
  /** What stands on the line, as a number. */
  kind: 7,
  /** Section, from 1. */
  section: 8,
  /** Line within the section: 0 is its title. */
  offset: 9,
  /** Row within the task table's body, 0 where no task stands. */
  row: 10,
  taskText: 11,
  whoText: 12,
  facts: 13,
  /** The sections, one row each. */
  count: 14,
  urgent: 15,
  before: 16,
  shown: 17,
  start: 18,
  title: 19,
  rest: 20,
} as const;

/** Widths of the printed columns in characters. */
export const WIDTHS = [4, 34, 18, 16, 11, 7, 14] as const;

/** Absolute column, relative row: a cell of a line in the formulas of its own line. */
export function inLine(row: number, column: keyof typeof COLUMNS): string {
  return `$${cellAddress(row, COLUMNS[column])}`;
}
