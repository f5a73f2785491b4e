import { cellAddress } from "../page/address";

/** Zero-based columns of the page: two halves of six, each a name with its figures. */
export const HALF = { name: 0, share: 1, progress: 2, overdue: 3, soon: 4, rest: 5, count: 6 } as const;

/** The last printed column. */
export const LAST_COLUMN = 2 * HALF.count - 1;

/** Zero-based columns of the lists; text and people run on over the empty cells to their right. */
export const LIST = { text: 0, days: 7, due: 8, who: 9 } as const;

/** Zero-based hidden columns right of the page in which rows work out what they show. */
export const HELPERS = {
  /** Keeps what stands right of it from being printed over empty cells left of it. */
  barrier: 12,
  /** Lines of the lists. */
  line: 13,
  section: 14,
  offset: 15,
  kind: 16,
  item: 17,
  count: 18,
  key: 19,
  taskRow: 20,
  words: 21,
  who: 22,
  name: 23,
  /** Where the words of a line begin among its item's, where those of the next one do, and how many lines are left for such. */
  start: 24,
  next: 25,
  spare: 26,
  code: 27,
  /** Lines of units, bodies and streams: who stands in each half, and how much of the work is done. */
  halves: 13,
  factLabel: 28,
  fact: 29,
  /** How the page is laid out, at the top. */
  layout: 30,
  sections: 31,
  groups: 42,
  decisions: 50,
  last: 55,
} as const;

/** What stands in the barrier: LibreOffice would print hidden numbers as ### where the cells left of them are empty. */
export const BARRIER = "|";

/** Widths of one half's columns in characters, of whole pixels, which every program keeps; both together fill A4 between the margins. */
const HALF_WIDTHS = [14.43, 7.14, 5, 3.43, 3.43, 4.43] as const;

/** Widths of the printed columns in characters. */
export const WIDTHS: readonly number[] = [...HALF_WIDTHS, ...HALF_WIDTHS];

/** The number of a row or line behind every one there can be. */
export const NOWHERE = 1_000_000;

/** Absolute address of a cell of the page. */
export function at(row: number, column: number): string {
  return cellAddress(row, column, true);
}

/** Absolute address of cells below each other. */
export function down(row: number, column: number, rowCount: number): string {
  return `${at(row, column)}:${at(row + rowCount - 1, column)}`;
}
