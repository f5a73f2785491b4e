import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { CellContent, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { FoundTable } from "../reading/found-table";
import { findTable } from "../reading/found-table";
import { headersOf } from "../../schema/tables/schema";
import type { Wording } from "../../schema/wording";
import { LABELS } from "../../schema/wording";
import { showCell } from "./show-cell";

/** A list whose rows can be removed. */
export type OwnedList = "tasks" | "units" | "bodies";

/** What a person entered in a column of their own, in one row of a table of ours. */
export interface OwnCell {
  readonly list: OwnedList;
  /** Code of the row. */
  readonly key: string;
  readonly header: string;
  readonly content: CellContent;
  /** The content as the preview and the log say it. */
  readonly shown: string;
}

const LISTS: readonly OwnedList[] = ["tasks", "units", "bodies"];

/** What people entered in columns of their own in the rows that a patch removes; what their formulas give is no entry. */
export function ownCells(content: WorkbookContent, patch: TrackerPatch, wording: Wording): OwnCell[] {
  return LISTS.flatMap((list) => {
    const { removed } = patch[list];
    const found = removed.length === 0 ? null : findOwnedTable(content, list, wording);
    if (!found) return [];
    return removed.flatMap(({ index, item }) => {
      const key = "id" in item ? item.id : item.code;
      return ownCellsOf(found, index, wording).map((cell) => ({ list, key, ...cell }));
    });
  });
}

/** A list's table as found, with the places of our columns in it; null where there is none. */
export function findOwnedTable(
  content: WorkbookContent,
  list: OwnedList,
  { naming }: Wording,
): FoundTable<string> | null {
  const headers = [LABELS.vi, LABELS.en].map((labels) => headersOf(list, labels));
  return findTable(content, naming.tables[list], headers);
}

function ownCellsOf(
  found: FoundTable<string>,
  index: number,
  { labels }: Wording,
): Pick<OwnCell, "header" | "content" | "shown">[] {
  return ownPlaces(found, index).map(({ row, column, header, content }) => ({
    header,
    content,
    shown: showCell(content, found.sheet, row, column, labels),
  }));
}

/** A filled cell of a column of the user's own. */
export interface OwnPlace {
  readonly row: number;
  readonly column: number;
  readonly header: string;
  readonly content: CellContent;
}

/** The cells of people's own columns in one row of a table's body, from 0, that hold an entry. */
export function ownPlaces({ sheet, table, columns }: FoundTable<string>, index: number): OwnPlace[] {
  const grid = makeGrid(sheet);
  const ours = new Set(columns.values());
  const row = table.range.row + 1 + index;
  return table.columns.flatMap(({ header, formula }, place) => {
    const column = table.range.column + place;
    const content = ours.has(place) ? null : (grid.at(row, column) ?? null);
    const isCalculated = formula !== undefined && typeof content === "object";
    return content === null || content === "" || isCalculated ? [] : [{ row, column, header, content }];
  });
}
