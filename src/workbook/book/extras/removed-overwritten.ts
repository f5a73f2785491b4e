import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { Wording } from "../../schema/wording";
import type { OwnedList } from "./own-cells";
import { findOwnedTable } from "./own-cells";
import { overwrittenCells, type OverwrittenCell } from "./overwritten";

const LISTS: readonly OwnedList[] = ["tasks", "units", "bodies"];

/** What was typed over our own cells of rows that a patch removes: it goes with them, and comes back with them. */
export function removedOverwritten(
  content: WorkbookContent,
  baseline: WorkbookContent,
  patch: TrackerPatch,
  wording: Wording,
): OverwrittenCell[] {
  const writes = LISTS.flatMap((list) =>
    rowsAsDescribed(content, baseline, list, patch[list].removed, wording),
  );
  return overwrittenCells(content, baseline, writes);
}

/** The rows as we describe them, as if they were to be written again. */
function rowsAsDescribed(
  content: WorkbookContent,
  baseline: WorkbookContent,
  list: OwnedList,
  removed: readonly { readonly index: number }[],
  wording: Wording,
): Change[] {
  const found = removed.length === 0 ? null : findOwnedTable(content, list, wording);
  const described = baseline.sheets.find(({ name }) => name === found?.sheet.name);
  if (!found || !described) return [];
  const { range } = found.table;
  const grid = makeGrid(described);
  return removed.map(({ index }): Change => {
    const row = range.row + 1 + index;
    const cells = Array.from({ length: range.columnCount }, (_, column) =>
      grid.at(row, range.column + column),
    );
    return {
      kind: "writeCells",
      sheet: found.sheet.name,
      block: { row, column: range.column, contents: [cells] },
    };
  });
}
