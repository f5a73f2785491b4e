import type { CellGrid } from "../../page/grid-of-cells";

/** Bytes of what is under way: its row cannot be parted, and has to go in one request that Excel on the web takes. */
const MOST_UNDER_WAY = 3_500_000;

/** Whether what is under way is small enough to be written down. */
export function fitsUnderWay(text: string): boolean {
  if (text.length > MOST_UNDER_WAY) return false;
  // As a request spells it: quotes with a backslash, most letters of Vietnamese as two or three bytes.
  return new TextEncoder().encode(JSON.stringify(text)).length <= MOST_UNDER_WAY;
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

/** What a text of ours says, which is to be looked at before it is believed; null where it cannot be read. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
