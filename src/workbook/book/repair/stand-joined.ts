import type { Change } from "../../page/change";
import type { Sheet, Table } from "../../page/content";
import { isKnown } from "../../page/difference/known";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LISTS, ROW_LIST_KEYS, codeKey, codeOf } from "../../../domain/fields/row-lists";
import { readText, valueOf } from "../../schema/cell-value";
import { columnsThere } from "../../sheets/table-place";
import { isCode } from "../places/record-rows";
import { LIST_WORDS } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** A list that was parted goes on within so many rows. */
const REACH = 20;

/**
 * The changes after which the lower part of a list that somebody has made a table of its own is none any more: below the
 * list, under the same headers, with codes that the list does not have. Its rows are taken in then as any that stand below.
 */
export function standJoined(book: Book): Change[] {
  const own = new Set([...book.lists.values()].map(({ real }) => real?.name));
  return ROW_LIST_KEYS.flatMap((list) => {
    const { found } = book.places.tables[list];
    if (!found || !isKnown(found.sheet, "cells")) return [];
    const sheet = book.content.sheets.find(({ name }) => name === found.sheet.name) ?? found.sheet;
    return sheet.tables
      .filter((table) => !own.has(table.name) && isLowerPart(book, list, sheet, table))
      .flatMap(({ name }) => opened(sheet, [{ kind: "freeTable", sheet: sheet.name, table: name }]));
  });
}

function isLowerPart(
  { places, tracker }: Book,
  list: RowList,
  sheet: Sheet,
  { range, columns, hasHeader }: Table,
): boolean {
  const place = places.tables[list];
  const end = place.found ? place.found.table.range.row + place.found.table.range.rowCount : 0;
  const gap = range.row - end;
  if (hasHeader === false || gap < 0 || gap > REACH) return false;
  const isSameColumns = columnsThere(place).every(
    ([key, at]) => LIST_WORDS[list].exactOf(columns[at - range.column]?.header ?? "") === key,
  );
  const records: readonly Parameters<typeof codeOf>[1][] = tracker[list];
  const known = new Set(records.map((record) => codeKey(codeOf(list, record))));
  const grid = makeGrid(sheet);
  const at = place.columns.get(ROW_LISTS[list].code) ?? -1;
  const codes = usedRows(sheet, range).map((row) => readText(valueOf(grid.at(row, at))));
  return (
    isSameColumns && codes.length > 0 && codes.every((code) => isCode(code) && !known.has(codeKey(code)))
  );
}
