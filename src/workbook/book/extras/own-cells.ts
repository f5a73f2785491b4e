import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LIST_KEYS, codeOf } from "../../../domain/fields/row-lists";
import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { CellContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { numberFormatAt } from "../../page/number-format-at";
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
  /** How it shows a number or a day; absent where that is General or was not read. */
  readonly numberFormat?: string;
  /** The content as the preview and the log say it. */
  readonly shown: string;
}

/** What people entered in columns of their own in the rows that a patch removes; what their formulas give is no entry. */
export function ownCells({ places, wording }: Book, patch: TrackerPatch): OwnCell[] {
  return ROW_LIST_KEYS.flatMap((list) => {
    const { removed } = patch[list];
    const place = places.tables[list];
    if (!place.found || removed.length === 0) return [];
    const { sheet } = place.found;
    const formatAt = numberFormatAt(sheet);
    return removed.flatMap(({ index, item }) =>
      ownPlaces(place, index).map(({ row, column, header, content }) => {
        const numberFormat = formatAt(row, column);
        return {
          ...{ list, key: codeOf(list, item), header, content },
          ...(numberFormat === undefined ? {} : { numberFormat }),
          shown: showCell(content, sheet, row, column, wording.labels),
        };
      }),
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
