import { cellAddress } from "../page/address";

/** Zero-based columns of the page: number, text, and what tables and lists put beside it. */
export const COLUMNS = {
  number: 0,
  text: 1,
  share: 2,
  progress: 3,
  total: 4,
  firstStatus: 5,
  last: 14,
} as const;

/** Zero-based columns of the lists; their last one runs on over the empty cells to its right. */
export const LIST_COLUMNS = { number: 0, text: 1, unit: 2, lead: 3, due: 4, days: 5, remark: 6 } as const;

/** Zero-based hidden columns right of the page in which rows work out what they show. */
export const HELPERS = {
  /** Keeps what stands right of it from being printed over empty cells left of it. */
  barrier: 15,
  /** Rows of tables: which unit or lead stands here. Rows of lists: place in the stack. */
  code: 16,
  section: 17,
  offset: 18,
  kind: 19,
  item: 20,
  second: 21,
  taskRow: 22,
  unit: 23,
  lead: 24,
  text: 25,
  remark: 26,
  due: 27,
  /** Facts of the whole page: label and value. */
  factLabel: 29,
  fact: 30,
  /** The lists' sizes, titles and headings, one row a section. */
  sections: 32,
  /** The concerns, one row each. */
  concerns: 46,
  last: 54,
} as const;

/** What stands in the barrier: LibreOffice would print hidden numbers as ### where the cells left of them are empty. */
export const BARRIER = "|";

/** Widths of the page's columns in whole characters, which every program keeps; together they fill the width of A4 between the official margins. */
export const WIDTHS = [3, 29, 12, 16, 9, 7, 6, ...Array.from({ length: 8 }, () => 4)] as const;

/** Absolute address of a cell of the page. */
export function at(row: number, column: number): string {
  return cellAddress(row, column, true);
}

/** Absolute address of cells below each other. */
export function down(row: number, column: number, rowCount: number): string {
  return `${at(row, column)}:${at(row + rowCount - 1, column)}`;
}

/** Absolute address of cells beside each other. */
export function across(row: number, column: number, columnCount: number): string {
  return `${at(row, column)}:${at(row, column + columnCount - 1)}`;
}
