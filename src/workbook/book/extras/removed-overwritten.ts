import { ROW_LIST_KEYS } from "../../../domain/fields/row-lists";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { TablePlace } from "../../sheets/table-place";
import type { Book } from "../reading/open-book";
import { overwrittenCells, type OverwrittenCell } from "./overwritten";

/** What was typed over our own cells of rows that a patch removes: it goes with them, and comes back with them. */
export function removedOverwritten(
  { content, places }: Book,
  baseline: WorkbookContent,
  patch: TrackerPatch,
): OverwrittenCell[] {
  const writes = ROW_LIST_KEYS.flatMap((list) =>
    rowsAsDescribed(
      places.tables[list],
      baseline,
      patch[list].removed.map(({ index }) => index),
    ),
  );
  return overwrittenCells(content, baseline, writes);
}

/** Rows of a table's body as we describe them, as if they were to be written again. */
function rowsAsDescribed(
  { found }: TablePlace,
  baseline: WorkbookContent,
  rows: readonly number[],
): Change[] {
  const described = baseline.sheets.find(({ name }) => name === found?.sheet.name);
  if (!found || !described || rows.length === 0) return [];
  const { range } = found.table;
  const grid = makeGrid(described);
  return rows.map((index): Change => {
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
