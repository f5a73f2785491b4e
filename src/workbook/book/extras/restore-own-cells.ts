import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { readText } from "../../schema/cell-value";
import type { Wording } from "../../schema/wording";
import type { OwnCell } from "./own-cells";
import { findOwnedTable } from "./own-cells";

/**
 * The changes that put entries in people's own columns back into rows that came back. One whose column is gone, or whose
 * cell holds something by now, stays in the log alone.
 */
export function restoreOwnCells(
  content: WorkbookContent,
  cells: readonly OwnCell[],
  wording: Wording,
): Change[] {
  return cells.flatMap((cell): Change[] => {
    const found = findOwnedTable(content, cell.list, wording);
    if (!found) return [];
    const keyOf = cell.list === "tasks" ? "id" : "code";
    const index = found.rows.findIndex((row) => readText(row[keyOf]) === cell.key);
    const place = found.table.columns.findIndex(({ header }) => header === cell.header);
    const row = found.table.range.row + 1 + index;
    const column = found.table.range.column + place;
    const isFree = index >= 0 && place >= 0 && (makeGrid(found.sheet).at(row, column) ?? null) === null;
    if (!isFree) return [];
    const block = { row, column, contents: [[cell.content]] };
    return [{ kind: "writeCells", sheet: found.sheet.name, block }];
  });
}
