import type { Change } from "../../page/change";
import type { Sheet, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { CellChange } from "../../page/difference/cell-changes";
import { gatherBlocks } from "../../page/difference/cell-changes";
import { opened } from "../../page/difference/opened";
import type { OverwrittenCell } from "./overwritten";
import { rowKey } from "./overwritten";
import { sameContent } from "../../page/difference/same";
import { bodyRows } from "../../page/rows-in-use";

/** What puts cells back, and the cells that are gone or no longer hold what was put there. */
export interface Restored {
  readonly changes: readonly Change[];
  readonly left: readonly OverwrittenCell[];
}

/** Puts back what stood in cells before they were put right, wherever their rows have gone since. */
export function restoreCells(content: WorkbookContent, cells: readonly OverwrittenCell[]): Restored {
  const changes: Change[] = [];
  const left: OverwrittenCell[] = [];
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = content.sheets.find((candidate) => candidate.name === name);
    const placed = cells
      .filter((cell) => cell.sheet === name)
      .flatMap((cell) => {
        const place = sheet ? placeAgain(sheet, cell) : null;
        if (!place) left.push(cell);
        return place ?? [];
      });
    if (!sheet || placed.length === 0) continue;
    const writes = gatherBlocks(placed).map((block): Change => ({ kind: "writeCells", sheet: name, block }));
    changes.push(...opened(sheet, writes));
  }
  return { changes, left };
}

function placeAgain(sheet: Sheet, { row, column, key, before, after }: OverwrittenCell): CellChange | null {
  const grid = makeGrid(sheet);
  const now = rowKey(sheet, row) === key ? row : rowOf(sheet, key);
  const there = now === null ? undefined : grid.at(now, column);
  // Below a list the row that was put there has gone, and with it what was written over the cell.
  const isFree = key === null && sameContent(there, null);
  const isOurs = isFree || sameContent(there, after) || sameContent(there, before);
  return now !== null && isOurs ? { row: now, column, content: before } : null;
}

function rowOf(sheet: Sheet, key: OverwrittenCell["key"]): number | null {
  const rows = sheet.tables.flatMap(({ range }) => bodyRows(range));
  return rows.find((row) => rowKey(sheet, row) === key) ?? null;
}
