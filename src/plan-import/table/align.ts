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
const IMPOSSIBLE = -1e9;

interface Step {
  readonly score: number;
  readonly previous: Step | null;
  /** Column the line went to, or null where a blank line means nothing. */
  readonly column: number | null;
}

/** Lays the lines of a row into its columns, in order: a cell may run over lines, a blank line may be an empty cell. */
export function alignCells(lines: readonly CellLine[], columns: readonly ColumnMeaning[]): string[] {
  const trimmed = trimBlanks(lines);
  if (columns.length === 0) return [];
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

function trimBlanks(lines: readonly CellLine[]): CellLine[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.text === "") end -= 1;
  return lines.slice(0, end);
}

function bestPath(lines: readonly CellLine[], columns: readonly ColumnMeaning[]): Step | null {
  let states: (Step | null)[] = columns.map(() => null);
  const origin: Step = { score: 0, previous: null, column: null };
  lines.forEach((line, index) => {
    states = columns.map((meaning, column) =>
      bestStep(line, lines[index - 1], meaning, column, states, index === 0 ? origin : null),
    );
  });
  return states.reduce(
    (best, state) => (state && (best === null || state.score > best.score) ? state : best),
    null,
  );
}

function bestStep(
  line: CellLine,
  before: CellLine | undefined,
  meaning: ColumnMeaning,
  column: number,
  states: readonly (Step | null)[],
  origin: Step | null,
): Step | null {
  const arriving = origin
    ? stepTo(origin, column, SKIPPED_COLUMN * column, line, meaning)
    : bestArrival(line, meaning, column, states);
  const stay = origin ? null : (states[column] ?? null);
  const staying = stay && stayIn(stay, column, line, before, meaning);
  if (!arriving) return staying;
  return staying && staying.score > arriving.score ? staying : arriving;
}

function bestArrival(
  line: CellLine,
  meaning: ColumnMeaning,
  column: number,
  states: readonly (Step | null)[],
): Step | null {
  let best: Step | null = null;
  for (let from = 0; from < column; from += 1) {
    const state = states[from];
    const step = state ? stepTo(state, column, SKIPPED_COLUMN * (column - from - 1), line, meaning) : null;
    if (step && step.score > (best?.score ?? IMPOSSIBLE)) best = step;
  }
  return best;
}

function stepTo(
  previous: Step,
  column: number,
  penalty: number,
  line: CellLine,
  meaning: ColumnMeaning,
): Step {
  const own = line.isEmptyCell ? SURE_EMPTY_CELL : line.text === "" ? BLANK_AS_CELL : line.fits(meaning);
  return { score: previous.score + penalty + own, previous, column };
}

function stayIn(
  previous: Step,
  column: number,
  line: CellLine,
  before: CellLine | undefined,
  meaning: ColumnMeaning,
): Step {
  if (line.text === "") return { score: previous.score + BLANK_AS_NOTHING, previous, column: null };
  const small = /^[\p{Ll}(]/u.test(line.text) ? GLUE_SMALL_START : GLUE;
  const open = before && before.text !== "" && !/[.;:]$/.test(before.text) ? GLUE_OPEN_END : GLUE;
  return { score: previous.score + small + open + Math.min(0, line.fits(meaning)), previous, column };
}
