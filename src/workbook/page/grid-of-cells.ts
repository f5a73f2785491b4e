import type { CellBlock, CellContent, RangeAddress, Sheet } from "./content";

/** The cells of a sheet by place, later blocks over earlier ones. */
export interface CellGrid {
  /** Content at a zero-based place; undefined where no block says anything. */
  at(row: number, column: number): CellContent | undefined;
}

/** Makes the cells of a sheet findable by place. */
export function makeGrid(sheet: Pick<Sheet, "blocks">): CellGrid {
  const blocks = [...sheet.blocks].reverse();
  // A page has hundreds of blocks, of which few lie in one row; what asks for a cell asks for its row's next.
  const rows = new Map<number, readonly CellBlock[]>();
  const blocksIn = (row: number): readonly CellBlock[] => {
    const known = rows.get(row);
    if (known) return known;
    const here = blocks.filter((block) => row >= block.row && row < block.row + block.contents.length);
    rows.set(row, here);
    return here;
  };
  return {
    at(row, column) {
      for (const block of blocksIn(row)) {
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
