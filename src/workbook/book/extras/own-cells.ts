import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LIST_KEYS, codeOf } from "../../../domain/fields/row-lists";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { CellContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { TablePlace } from "../../sheets/table-place";
import type { Book } from "../reading/open-book";
import { showCell } from "./show-cell";

/** What a person entered in a column of their own, in one row of a table of ours. */
export interface OwnCell {
  readonly list: RowList;
  /** Code of the row. */
  readonly key: string;
  readonly header: string;
  readonly content: CellContent;
  /** The content as the preview and the log say it. */
  readonly shown: string;
}

/** What people entered in columns of their own in the rows that a patch removes; what their formulas give is no entry. */
export function ownCells({ places, wording }: Book, patch: TrackerPatch): OwnCell[] {
  return ROW_LIST_KEYS.flatMap((list) => {
    const place = places.tables[list];
    return patch[list].removed.flatMap(({ index, item }) =>
      ownPlaces(place, index).map(({ row, column, header, content }) => ({
        list,
        key: codeOf(list, item),
        header,
        content,
        shown: place.found ? showCell(content, place.found.sheet, row, column, wording.labels) : "",
      })),
    );
  });
}

/** A filled cell of a column of the user's own. */
export interface OwnPlace {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly content: CellContent;
}

/** The cells of people's own columns in one row of a table's body, from 0, that hold an entry. */
export function ownPlaces({ found, columns }: TablePlace, index: number): OwnPlace[] {
  if (!found) return [];
  const { range, columns: all } = found.table;
  const grid = makeGrid(found.sheet);
  const ours = new Set(columns.values());
  const row = range.row + 1 + index;
  return all.flatMap(({ header, formula }, place) => {
    const column = range.column + place;
    const content = ours.has(column) ? null : (grid.at(row, column) ?? null);
    const isCalculated = formula !== undefined && typeof content === "object";
    return content === null || content === "" || isCalculated ? [] : [{ row, column, header, content }];
  });
}
