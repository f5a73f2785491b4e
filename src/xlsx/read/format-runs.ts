import type { CellFormat, RangeFormat } from "../../workbook/page/content";

interface Run {
  readonly row: number;
  rowCount: number;
  readonly column: number;
  readonly columnCount: number;
  readonly number: number;
}

/** Gathers cells of one format into rectangles, row by row; `rows[row][column]` numbers the formats, 0 is plain. */
export function formatRuns(
  rows: readonly (readonly number[] | undefined)[],
  formats: readonly CellFormat[],
): RangeFormat[] {
  const runs: Run[] = [];
  let above = new Map<string, Run>();
  rows.forEach((line, row) => {
    const here = new Map<string, Run>();
    for (const [column, columnCount, number] of spans(line ?? [])) {
      const key = `${column}:${columnCount}:${number}`;
      const upper = isStackable(formats[number]) ? above.get(key) : undefined;
      const run = upper ?? { row, rowCount: 0, column, columnCount, number };
      if (!upper) runs.push(run);
      run.rowCount += 1;
      here.set(key, run);
    }
    above = here;
  });
  return runs.map(({ number, ...range }) => ({ range, format: formats[number] ?? {} }));
}

/** A line along the top or bottom of a range would move when ranges are put one under the other. */
function isStackable(format: CellFormat | undefined): boolean {
  return format?.borderTop === undefined && format?.borderBottom === undefined;
}

function spans(line: readonly number[]): [column: number, columnCount: number, number: number][] {
  const found: [number, number, number][] = [];
  for (let column = 0; column < line.length;) {
    const number = line[column] ?? 0;
    let end = column + 1;
    while (end < line.length && (line[end] ?? 0) === number) end += 1;
    if (number > 0) found.push([column, end - column, number]);
    column = end;
  }
  return found;
}
