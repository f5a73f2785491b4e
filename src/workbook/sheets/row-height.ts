import type { CellContent, RowRun } from "../page/content";
import { valueOf } from "../schema/cell-value";

/** Height of one line of the table's typeface, in points. */
const LINE_HEIGHT = 15;

/** Most lines a row shows before its text is cut; Excel allows 409 points. */
const MOST_LINES = 12;

/** Letters that fit in a column for each character of its width: Times New Roman runs a little narrower than the width's digit. */
const LETTERS_PER_WIDTH = 1.2;

/** Characters of a column's width to spare: capitals and wide letters weigh more in a narrow column. */
const SPARE = 1;

interface Column {
  readonly width: number;
  readonly shown: boolean;
  readonly wraps?: boolean;
}

/** Heights of the data rows, so that wrapped text is whole in every program; equal neighbours share a run. Columns not shown do not count. */
export function rowHeights(
  columns: readonly Column[],
  rows: readonly (readonly CellContent[])[],
  firstRow: number,
): RowRun[] {
  const wrapped = columns.flatMap(({ shown, width, wraps }, index) =>
    shown && wraps ? [{ index, width }] : [],
  );
  const heights = rows.map(
    (row) => LINE_HEIGHT * Math.max(1, ...wrapped.map(({ index, width }) => countLines(row[index], width))),
  );
  const runs: RowRun[] = [];
  heights.forEach((height, index) => {
    const last = runs.at(-1);
    if (last && last.height === height) runs[runs.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else runs.push({ row: firstRow + index, rowCount: 1, height });
  });
  return runs;
}

function countLines(content: CellContent | undefined, width: number): number {
  const value = valueOf(content);
  if (typeof value !== "string") return 1;
  const letters = Math.max(1, Math.floor((width - SPARE) * LETTERS_PER_WIDTH));
  const lines = value.split("\n").reduce((sum, line) => sum + countWrapped(line, letters), 0);
  return Math.min(MOST_LINES, lines);
}

/** Lines of a text that breaks between words. */
function countWrapped(line: string, letters: number): number {
  let count = 1;
  let length = 0;
  for (const word of line.split(" ")) {
    const grown = length === 0 ? word.length : length + 1 + word.length;
    if (grown <= letters) length = grown;
    else {
      count += length === 0 ? 0 : 1;
      count += Math.ceil(word.length / letters) - 1;
      length = word.length % letters || letters;
    }
  }
  return count;
}
