/** Zero-based rows of the sheet of the week above its lines. */
export const ROWS = { title: 0, asOf: 1, choose: 2, choice: 3, head: 4, first: 5 } as const;

/** Lines of the sheet, which is always one page of A4. */
export const LINES = 50;

/** Zero-based columns; from `kind` on they are hidden. */
export const COLUMNS = {
  code: 0,
  task: 1,
  who: 2,
  follower: 3,
  due: 4,
  days: 5,
  /** What stands on the line, as a number. */
  kind: 6,
  /** Section, from 1. */
  section: 7,
  /** Line within the section: 0 is its title. */
  offset: 8,
  /** Rows that the line tells, and the first of them within the task table's body; 0 where no task stands. */
  count: 9,
  row: 10,
  taskText: 11,
  whoText: 12,
  followerText: 13,
  facts: 14,
  /** The sections, one row each: rows in all, lines shown, rows that these tell, first line, title, what is said of the rest. */
  total: 15,
  lines: 16,
  shown: 17,
  start: 18,
  title: 19,
  rest: 20,
  groups: 21,
  /** Behind the last column. */
  end: 33,
} as const;

/** Columns of words: their width in characters, letters that a text may have to be whole, and those of one that is cut. */
export interface WordColumns {
  readonly task: WordColumn;
  readonly who: WordColumn;
  readonly follower: WordColumn & { readonly hidden: boolean };
}

interface WordColumn {
  readonly width: number;
  readonly length: number;
  readonly cut: number;
}

/** Where nobody follows any task, the others have the room of that column. */
export function wordColumns(hasFollowers: boolean): WordColumns {
  const follower = { width: 15, length: 16, cut: 14, hidden: !hasFollowers };
  return hasFollowers
    ? { task: { width: 33, length: 36, cut: 33 }, who: { width: 20, length: 23, cut: 19 }, follower }
    : { task: { width: 42, length: 47, cut: 42 }, who: { width: 25, length: 28, cut: 24 }, follower };
}

/** Widths of the other printed columns in characters. */
export const WIDTHS = { code: 8, due: 15, days: 14 } as const;
