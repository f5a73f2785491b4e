import type { CellContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import { readText } from "../../schema/cell-value";
import { TABLE_KEYS } from "../../schema/naming";
import { headersOf } from "../../schema/tables/schema";
import { columnsThere } from "../../sheets/table-place";
import { fieldOf, isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** A column of a list in which people enter days. */
export interface DayColumn {
  readonly header: string;
  /** Its cells, each with what its row is called. */
  readonly cells: readonly { readonly row: string; readonly content: CellContent | undefined }[];
}

/** Every column of days that people fill. */
export function dayColumns({ places, wording }: Book): DayColumn[] {
  return TABLE_KEYS.flatMap((list) => {
    const place = places.tables[list];
    if (!place.found) return [];
    const { sheet, table } = place.found;
    const grid = makeGrid(sheet);
    const [[, first] = ["", table.range.column]] = place.columns;
    const headers: Readonly<Record<string, string>> = headersOf(list, wording.labels);
    return columnsThere(place)
      .filter(([key]) => fieldOf(list, key)?.kind === "day" && !isFilledByUs(list, key))
      .map(([key, column]) => ({
        header: headers[key] ?? key,
        cells: usedRows(sheet, table.range).map((row) => ({
          row: readText(grid.at(row, first)),
          content: grid.at(row, column),
        })),
      }));
  });
}
