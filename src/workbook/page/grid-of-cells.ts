import type { CellContent, RangeAddress, Sheet } from "./content";

/** The cells of a sheet by place, later blocks over earlier ones. */
export interface CellGrid {
  /** Content at a zero-based place; undefined where no block says anything. */
  at(row: number, column: number): CellContent | undefined;
}

/** Makes the cells of a sheet findable by place. */
export function makeGrid(sheet: Pick<Sheet, "blocks">): CellGrid {
  const blocks = [...sheet.blocks].reverse();
  return {
    at(row, column) {
      for (const block of blocks) {
        const content = block.contents[row - block.row]?.[column - block.column];
        if (content !== undefined) return content;
      }
      return undefined;
    },
  };
}

/** The rows of a range of a grid. */
export function readRows(grid: CellGrid, range: RangeAddress): (CellContent | undefined)[][] {
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_, column) => grid.at(range.row + row, range.column + column)),
  );
}
