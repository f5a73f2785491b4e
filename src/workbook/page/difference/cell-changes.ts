import type { CellBlock, CellContent } from "../content";
import { isFormula } from "../formula";

/** A place and what is to stand there. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Parts a block into values and formulas, each as rectangles without holes where columns hold one kind throughout. */
export function splitBlock(block: CellBlock): CellBlock[] {
  const cells: CellChange[] = [];
  block.contents.forEach((row, rowIndex) =>
    row.forEach((content, columnIndex) => {
      if (content !== undefined && content !== null) {
        cells.push({ row: block.row + rowIndex, column: block.column + columnIndex, content });
      }
    }),
  );
  return gatherBlocks(cells);
}

/** Gathers cells into few rectangles: values and formulas apart, runs within a row, equal runs below each other joined. */
export function gatherBlocks(cells: readonly CellChange[]): CellBlock[] {
  const values = cells.filter(({ content }) => !isFormula(content));
  const formulas = cells.filter(({ content }) => isFormula(content));
  return [...joinRuns(values), ...joinRuns(formulas)];
}

interface OpenBlock {
  readonly row: number;
  readonly column: number;
  readonly contents: CellContent[][];
}

function joinRuns(cells: readonly CellChange[]): CellBlock[] {
  const done: OpenBlock[] = [];
  const open = new Map<string, OpenBlock>();
  for (const run of rowRuns(cells)) {
    const key = `${run.column}:${run.contents.length}`;
    const above = open.get(key);
    if (above && above.row + above.contents.length === run.row) above.contents.push(run.contents);
    else {
      const block = { row: run.row, column: run.column, contents: [run.contents] };
      done.push(block);
      open.set(key, block);
    }
  }
  return done;
}

interface RowRun {
  readonly row: number;
  readonly column: number;
  readonly contents: CellContent[];
}

function rowRuns(cells: readonly CellChange[]): RowRun[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: RowRun[] = [];
  for (const { row, column, content } of sorted) {
    const last = runs.at(-1);
    if (last && last.row === row && last.column + last.contents.length === column)
      last.contents.push(content);
    else runs.push({ row, column, contents: [content] });
  }
  return runs;
}
