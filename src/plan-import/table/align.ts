import type { ColumnMeaning } from "./columns";

/** A line that is a cell, or part of one; "" stands for an empty cell. */
export interface CellLine {
  readonly text: string;
  /** Whether an empty line surely is an empty cell. */
  readonly isEmptyCell?: boolean;
  /** How well the line fits a column of a meaning; higher is better. */
  readonly fits: (meaning: ColumnMeaning) => number;
}

const GLUE = -1.5;
const GLUE_SMALL_START = 1.5;
const GLUE_OPEN_END = 0.5;
const SKIPPED_COLUMN = -1;
const BLANK_AS_CELL = 0.4;
const SURE_EMPTY_CELL = 3;
const BLANK_AS_NOTHING = -0.2;

interface Step {
  readonly score: number;
  readonly previous: Step | null;
  /** Column the line went to, or null where a blank line means nothing. */
  readonly column: number | null;
}

/** Lays the lines of a row into its columns, in order: a cell may run over lines, a blank line may be an empty cell. */
export function alignCells(lines: readonly CellLine[], columns: readonly ColumnMeaning[]): string[] {
  const trimmed = [...lines];
  while (trimmed.at(-1)?.text === "") trimmed.pop();
  if (trimmed.length === columns.length && trimmed.every(({ text }) => text !== ""))
    return trimmed.map(({ text }) => text);
  const best = bestPath(trimmed, columns);
  const cells = columns.map(() => "");
  const path: (number | null)[] = [];
  for (let step = best; step?.previous; step = step.previous) path.unshift(step.column);
  path.forEach((column, index) => {
    if (column !== null) cells[column] = `${cells[column] ?? ""} ${trimmed[index]?.text ?? ""}`.trim();
  });
  return cells;
}

/** The best way of all lines through the columns, each a column further or staying in its cell. */
function bestPath(lines: readonly CellLine[], columns: readonly ColumnMeaning[]): Step | null {
  const origin: Step = { score: 0, previous: null, column: null };
  let states: readonly (Step | null)[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    states = columns.map((meaning, column) => {
      const own = line.isEmptyCell ? SURE_EMPTY_CELL : line.text === "" ? BLANK_AS_CELL : line.fits(meaning);
      const from = before ? states.slice(0, column) : [...columns.slice(0, column).map(() => null), origin];
      const first = before ? column - 1 : 2 * column;
      const arriving = from.map((previous, at) => {
        const skipped = SKIPPED_COLUMN * (first - at);
        return previous && { score: previous.score + skipped + own, previous, column };
      });
      const previous = before && states[column];
      if (!previous) return bestOf(arriving);
      const isBlank = line.text === "";
      const score = previous.score + (isBlank ? BLANK_AS_NOTHING : glueOf(line, before.text, meaning));
      return bestOf([...arriving, { score, previous, column: isBlank ? null : column }]);
    });
  });
  return bestOf(states);
}

function bestOf(steps: readonly (Step | null)[]): Step | null {
  return steps.reduce(
    (best, step) => (step && (best === null || step.score > best.score) ? step : best),
    null,
  );
}

/** How well a line goes on with the cell of the line before it. */
function glueOf(line: CellLine, before: string, meaning: ColumnMeaning): number {
  const small = /^[\p{Ll}(]/u.test(line.text) ? GLUE_SMALL_START : GLUE;
  const open = before !== "" && !/[.;:]$/.test(before) ? GLUE_OPEN_END : GLUE;
  return small + open + Math.min(0, line.fits(meaning));
}
