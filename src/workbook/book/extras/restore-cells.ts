import { fail, succeed, type Result } from "../../../domain/result";
import type { Change } from "../../page/change";
import type { Sheet, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { CellChange } from "../../page/difference/cell-changes";
import { gatherBlocks } from "../../page/difference/cell-changes";
import { opened } from "../../page/difference/opened";
import type { OverwrittenCell } from "./overwritten";
import { rowKey } from "./overwritten";
import { sameContent } from "../../page/difference/same";

/**
 * The changes that put back what stood in cells before they were put right, wherever their rows have gone since; the
 * first cell that is gone or no longer holds what was put there.
 */
export function restoreCells(
  content: WorkbookContent,
  cells: readonly OverwrittenCell[],
): Result<Change[], OverwrittenCell> {
  const changes: Change[] = [];
  for (const name of new Set(cells.map(({ sheet }) => sheet))) {
    const sheet = content.sheets.find((candidate) => candidate.name === name);
    const own = cells.filter((cell) => cell.sheet === name);
    const placed = own.map((cell) => (sheet ? placeAgain(sheet, cell) : null));
    const lost = own[placed.indexOf(null)];
    if (!sheet || lost) return fail(lost ?? (own[0] as OverwrittenCell));
    const writes = gatherBlocks(placed.filter((cell) => cell !== null));
    changes.push(
      ...opened(
        sheet,
        writes.map((block): Change => ({ kind: "writeCells", sheet: name, block })),
      ),
    );
  }
  return succeed(changes);
}

function placeAgain(sheet: Sheet, { row, column, key, before, after }: OverwrittenCell): CellChange | null {
  const grid = makeGrid(sheet);
  const now = rowKey(sheet, row) === key ? row : rowOf(sheet, key);
  return now !== null && sameContent(grid.at(now, column), after)
    ? { row: now, column, content: before }
    : null;
}

function rowOf(sheet: Sheet, key: OverwrittenCell["key"]): number | null {
  const rows = sheet.tables.flatMap(({ range }) =>
    Array.from({ length: range.rowCount - 1 }, (_, index) => range.row + 1 + index),
  );
  return rows.find((row) => rowKey(sheet, row) === key) ?? null;
}
