import type { CellFormat, RangeFormat } from "../../src/workbook/page/content";

/**
 * The looks that cells have, in whatever order they were given: areas of one look, each as large as it gets. Excel locks a
 * cell unless it is told otherwise, so that one that was locked anew looks as one that always was.
 */
export function effectiveLooks(formats: readonly RangeFormat[]): string[] {
  const rows = edgesOf(formats.map(({ range }) => [range.row, range.rowCount]));
  const bands = rows.map((row, index): Band => ({
    row,
    end: rows[index + 1] ?? row,
    looks: looksAcross(formats.filter(({ range }) => range.row <= row && row < range.row + range.rowCount)),
  }));
  const joined: Band[] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    if (last && last.looks === band.looks) joined[joined.length - 1] = { ...last, end: band.end };
    else joined.push(band);
  }
  return joined.filter(({ looks }) => looks !== "").map(({ row, end, looks }) => `${row}–${end}: ${looks}`);
}

interface Band {
  readonly row: number;
  readonly end: number;
  readonly looks: string;
}

/** What the cells of one row look like, from left to right. */
function looksAcross(formats: readonly RangeFormat[]): string {
  const columns = edgesOf(formats.map(({ range }) => [range.column, range.columnCount]));
  const runs: { column: number; end: number; look: string }[] = [];
  for (const [index, column] of columns.entries()) {
    const end = columns[index + 1] ?? column;
    const look = lookAt(
      formats.filter(({ range }) => range.column <= column && column < range.column + range.columnCount),
    );
    const last = runs.at(-1);
    if (last && last.look === look) last.end = end;
    else runs.push({ column, end, look });
  }
  return runs
    .filter(({ look }) => look !== "")
    .map(({ column, end, look }) => `${column}–${end} ${look}`)
    .join("; ");
}

function lookAt(formats: readonly RangeFormat[]): string {
  const look = formats.reduce<CellFormat>((all, { format }) => ({ ...all, ...format }), {});
  return Object.entries(look)
    .filter(([part, value]) => !(part === "locked" && value === true))
    .map(([part, value]) => `${part} ${JSON.stringify(value)}`)
    .sort()
    .join(", ");
}

function edgesOf(spans: readonly (readonly [number, number])[]): number[] {
  return [...new Set(spans.flatMap(([from, count]) => [from, from + count]))].sort((a, b) => a - b);
}
