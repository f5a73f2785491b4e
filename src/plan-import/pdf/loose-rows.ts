import type { Piece } from "./pieces";

/** From the first to the last baseline of a row. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
}

/** The rows of some lines, and what stands above the first of them. */
export interface LooseRows {
  readonly bands: readonly Band[];
  readonly above: readonly (readonly Piece[])[];
}

/** How far lines miss the height that they should have, by their size: less than a quarter of what a line takes. */
const MISSED = 0.25;

/** The lines of each row in one column, from the top down; what is left stands above them. */
interface ColumnRows {
  readonly rows: readonly (readonly Piece[])[];
  readonly above: readonly Piece[];
}

type Rule = (lines: readonly Piece[], heights: readonly number[]) => ColumnRows | null;

/**
 * The rows of columns of lines whose numbers stand at some heights: each cell's lines stand about its number's height, or
 * begin there (so does a row that the page's end cuts). Null where neither holds of all lines, or both in different ways.
 */
export function rowsAbout(
  columns: readonly (readonly Piece[])[],
  heights: readonly number[],
): LooseRows | null {
  const found = [about, aboutButLast, from].flatMap((rule) => allBy(rule, columns, heights) ?? []);
  const [first] = found;
  const isOne = found.every(({ bands }) => JSON.stringify(bands) === JSON.stringify(first?.bands));
  return first && isOne ? first : null;
}

function allBy(
  rule: Rule,
  columns: readonly (readonly Piece[])[],
  heights: readonly number[],
): LooseRows | null {
  const read = columns.map((lines) => rule(lines, heights));
  const all = read.flatMap((column) => column ?? []);
  if (all.length < read.length) return null;
  const bands = heights.map((_, row) => bandOf(all.flatMap(({ rows }) => rows[row] ?? [])));
  const above = all.map((column) => column.above);
  const ends = [bandOf(above.flat()), ...bands].map(({ bottom }) => bottom);
  const isOrdered = bands.every(({ top }, row) => top > (ends[row] ?? 0));
  return isOrdered && !beginsAnew(all) ? { bands, above } : null;
}

function bandOf(lines: readonly Piece[]): Band {
  const ys = lines.map(({ y }) => y);
  return { top: Math.min(...ys), bottom: Math.max(...ys) };
}

function slackOf(lines: readonly Piece[]): number {
  return MISSED * (lines[0]?.size ?? 0);
}

/** Each cell's lines stand about its number, looked for from the bottom up. */
function about(lines: readonly Piece[], heights: readonly number[]): ColumnRows | null {
  const slack = slackOf(lines);
  let end = lines.length;
  const rows: (readonly Piece[])[] = [];
  for (const height of [...heights].reverse()) {
    const last = lines[end - 1]?.y ?? -Infinity;
    let begin = end;
    if (last >= height - slack) {
      const least = height * 2 - last - slack * 2;
      while (begin > 0 && (lines[begin - 1]?.y ?? 0) >= least) begin -= 1;
      const first = lines[begin]?.y ?? Infinity;
      if (Math.abs((first + last) / 2 - height) > slack) return null;
    }
    rows.unshift(lines.slice(begin, end));
    end = begin;
  }
  return { rows, above: lines.slice(0, end) };
}

/** The same, but for the last row, which begins at its number. */
function aboutButLast(lines: readonly Piece[], heights: readonly number[]): ColumnRows | null {
  const last = from(lines, heights.slice(-1));
  const others = last && about(last.above, heights.slice(0, -1));
  return others && { rows: [...others.rows, ...last.rows], above: others.above };
}

/** Each cell begins at the height of its number. */
function from(lines: readonly Piece[], heights: readonly number[]): ColumnRows | null {
  const slack = slackOf(lines);
  const isOf = (row: number, { y }: Piece): boolean =>
    y >= (heights[row] ?? 0) - slack && y < (heights[row + 1] ?? Infinity) - slack;
  const rows = heights.map((_, row) => lines.filter((line) => isOf(row, line)));
  const isBegun = rows.every((own, row) => !own[0] || own[0].y <= (heights[row] ?? 0) + slack);
  return isBegun ? { rows, above: lines.filter(({ y }) => y < (heights[0] ?? 0) - slack) } : null;
}

/** Whether in two columns lines of a row begin at one height though their first words had room above: a row without a number. */
function beginsAnew(columns: readonly ColumnRows[]): boolean {
  const anew = columns.flatMap(({ rows }) => {
    const right = Math.max(...rows.flat().map((line) => line.right));
    return rows.flatMap((own) =>
      own.slice(1).filter((line, index) => {
        const word = (line.wordRight ?? line.right) - line.left;
        return right - (own[index]?.right ?? right) > word + line.size / 2;
      }),
    );
  });
  return anew.some((line, at) =>
    anew.some((other, index) => index > at && Math.abs(other.y - line.y) < slackOf([line])),
  );
}
