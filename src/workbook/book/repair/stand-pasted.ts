import type { Change } from "../../page/change";
import type { CellContent } from "../../page/content";
import { isKnown } from "../../page/difference/known";
import { opened } from "../../page/difference/opened";
import type { CellGrid } from "../../page/grid-of-cells";
import { makeGrid } from "../../page/grid-of-cells";
import type { TableKey } from "../../schema/naming";
import type { PlacedTable } from "../../page/find-table";
import { tablesBelow } from "../places/find-lists";
import { LIST_WORDS, MAIN_COLUMN, isFilledByUs } from "../places/list-words";
import { recordRows } from "../places/record-rows";
import type { Book } from "../reading/open-book";

/** Lists below which people paste rows out of other workbooks, header row and all. */
const LISTS: readonly TableKey[] = ["tasks", "units", "bodies", "holidays"];

/** So far below a table a header row is looked for. */
const REACH = 20;

type Columns = ReadonlyMap<string, number>;

/**
 * The changes after which rows that were pasted below a list under a header row of their own, in another order than its
 * columns, stand in these: the header row too, which is told of and put away as any other.
 */
export function standPasted({ places, content }: Book): Change[] {
  return LISTS.flatMap((list): Change[] => {
    const { found, columns } = places.tables[list];
    if (!found || !isKnown(found.sheet, "cells")) return [];
    const sheet = content.sheets.find(({ name }) => name === found.sheet.name) ?? found.sheet;
    const grid = makeGrid(sheet);
    const { range } = found.table;
    const bottom = tablesBelow(sheet, range.row, null);
    const first = range.row + range.rowCount;
    for (let row = first; row < Math.min(first + REACH, bottom); row += 1) {
      const own = headersAt(list, grid, row, found);
      if (!own || !isOtherwise(list, grid, own, columns, row, found)) continue;
      const last = recordRows(list, grid, own, row + 1, bottom).at(-1);
      return last === undefined
        ? []
        : [...opened(sheet, moved(list, grid, own, columns, row, last, sheet.name))];
    }
    return [];
  });
}

/** Our columns by the words of a row; null where it is none of headers. */
function headersAt(list: TableKey, grid: CellGrid, row: number, { table }: PlacedTable): Columns | null {
  const columns = new Map<string, number>();
  const { column, columnCount } = table.range;
  let words = 0;
  for (let at = column; at < column + columnCount; at += 1) {
    const cell = grid.at(row, at);
    const key = typeof cell === "string" ? LIST_WORDS[list].exactOf(cell) : undefined;
    if (typeof cell === "string" && cell !== "") words += 1;
    if (key !== undefined && !columns.has(key)) columns.set(key, at);
  }
  return columns.has(MAIN_COLUMN[list]) && columns.size > 1 && columns.size * 2 > words ? columns : null;
}

/** Whether rows below a header can only be meant by it: the list's own columns say otherwise, and make nothing of them. */
function isOtherwise(
  list: TableKey,
  grid: CellGrid,
  own: Columns,
  columns: Columns,
  row: number,
  { table: { range, columns: shown } }: PlacedTable,
): boolean {
  const elsewhere = [...own].filter(([key, at]) => columns.get(key) !== at);
  if (elsewhere.length === 0) return false;
  const isCopied = [...own.values()].every((at) => grid.at(row, at) === shown[at - range.column]?.header);
  const isReadable = recordRows(list, grid, columns, row + 1, row + 2).length > 0;
  return !isReadable || (!isCopied && elsewhere.length * 2 > own.size);
}

function moved(
  list: TableKey,
  grid: CellGrid,
  own: Columns,
  columns: Columns,
  first: number,
  last: number,
  sheet: string,
): Change[] {
  const sources = new Set(own.values());
  const width = Math.max(...sources, ...columns.values()) + 1;
  const contents = Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index;
    const cells = Array.from({ length: width }, (__, at): CellContent | undefined =>
      sources.has(at) ? null : undefined,
    );
    for (const [key, at] of own) {
      const to = columns.get(key);
      if (to !== undefined && (index === 0 || !isFilledByUs(list, key))) cells[to] = grid.at(row, at) ?? null;
    }
    return cells;
  });
  return [{ kind: "writeCells", sheet, block: { row: first, column: 0, contents } }];
}
