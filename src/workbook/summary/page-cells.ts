import type { CellBlock, CellContent } from "../page/content";
import type { Cells } from "./cells";
import { columnOf } from "./cells";
import type { Expression } from "./expression";
import { give, toCell } from "./expression";
import { HELPERS, at, down } from "./place";

/** The cells of the page as they are filled, each formula with what it gives. */
export interface PageCells {
  /** Puts an expression into a cell and gives the cell as an expression. */
  put(row: number, column: number, expression: Expression): Expression;
  /** Puts fixed words into a cell. */
  write(row: number, column: number, words: string): void;
  /** Puts expressions below each other and gives them as a column. */
  putDown(row: number, column: number, expressions: readonly Expression[]): Cells;
  /** What stands on the page, the rows printed with every cell of theirs, so that what stood there before goes. */
  blocks(rowCount: number): CellBlock[];
}

/** Zero-based first columns of what stands side by side: the rows printed and theirs, and each hidden block. */
const BANDS = [0, HELPERS.factLabel, HELPERS.sections, HELPERS.groups, HELPERS.decisions, HELPERS.last + 1];

/** An empty page, with the first columns of what stands side by side and the one behind the last. */
export function makePageCells(bands: readonly number[] = BANDS): PageCells {
  const lines: Map<number, () => CellContent>[] = [];
  const set = (row: number, column: number, content: () => CellContent): void => {
    (lines[row] ??= new Map()).set(column, content);
  };
  const put = (row: number, column: number, expression: Expression): Expression => {
    set(row, column, () => toCell(expression));
    return give(at(row, column), () => expression.value);
  };
  return {
    put,
    write: (row, column, words) => set(row, column, () => words),
    putDown: (row, column, expressions) => {
      const cells = expressions.map((expression, index) => put(row + index, column, expression));
      return columnOf(down(row, column, cells.length), cells);
    },
    blocks: (rowCount) =>
      bands.slice(0, -1).map((column, band) => {
        const end = bands[band + 1] ?? column;
        const isThere = (row: number): boolean =>
          [...(lines[row]?.keys() ?? [])].some((one) => one >= column && one < end);
        const filled = Array.from(lines, (_line, row) => row).filter(isThere);
        const last = band === 0 ? rowCount : Math.max(0, ...filled.map((row) => row + 1));
        return {
          row: 0,
          column,
          contents: Array.from({ length: last }, (_, row) =>
            Array.from(
              { length: end - column },
              (_cell, index) => lines[row]?.get(column + index)?.() ?? null,
            ),
          ),
        };
      }),
  };
}
