import type { CellGrid } from "../../page/grid-of-cells";

/** Characters of a text in one cell; a cell holds at most 32,767. */
const PIECE_LENGTH = 30_000;

/** A text in as many cells as it takes. */
export function piecesOf(text: string): string[] {
  return Array.from({ length: Math.ceil(text.length / PIECE_LENGTH) }, (_, index) =>
    text.slice(index * PIECE_LENGTH, (index + 1) * PIECE_LENGTH),
  );
}

/** The texts of a row from a column on, up to the first cell without one. */
export function textsFrom(grid: CellGrid, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = column; ; at += 1) {
    const content = grid.at(row, at);
    if (typeof content !== "string" || content === "") return texts;
    texts.push(content);
  }
}

/** What a text of ours says; null where it cannot be read. */
export function parse<Value>(text: string): Value | null {
  try {
    return JSON.parse(text) as Value | null;
  } catch {
    return null;
  }
}
