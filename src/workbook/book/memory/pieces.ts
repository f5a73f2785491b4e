import type { CellGrid } from "../../page/grid-of-cells";

/** How many cells what is under way may take while it is. */
export const MOST_PIECES_UNDER_WAY = 300;

/** The texts of a row from a column on, up to the first cell without one. */
export function textsFrom(grid: CellGrid, row: number, column: number): string[] {
  const texts: string[] = [];
  for (let at = column; ; at += 1) {
    const content = grid.at(row, at);
    if (typeof content !== "string" || content === "") return texts;
    texts.push(content);
  }
}

/** What a text of ours says, which is to be looked at before it is believed; null where it cannot be read. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
