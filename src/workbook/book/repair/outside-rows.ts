import type { Change } from "../../page/change";
import type { RangeAddress } from "../../page/content";
import { isKnown } from "../../page/difference/known";
import { opened } from "../../page/difference/opened";
import { ROW_LISTS, isRowList } from "../../../domain/fields/row-lists";
import { makeGrid } from "../../page/grid-of-cells";
import { overlap } from "../../page/overlap";
import type { TableKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import { readText } from "../../schema/cell-value";
import { tablesBelow } from "../places/find-lists";
import { MAIN_COLUMN } from "../places/list-words";
import { recordRows } from "../places/record-rows";
import type { Book } from "../reading/open-book";

/** Rows that somebody typed below a table, right there or after a gap, and that count nowhere. */
export interface OutsideRows {
  readonly list: TableKey;
  /** What the rows are called. */
  readonly names: readonly string[];
  /** What the table covers now. */
  readonly before: RangeAddress;
  /** Lets the table cover them too. */
  readonly changes: readonly Change[];
}

/** The rows outside of the tables of a book whose lists are tables. */
export function outsideRows({ places, content }: Book): OutsideRows[] {
  return TABLE_KEYS.flatMap((list): OutsideRows[] => {
    const { found, columns } = places.tables[list];
    if (!found || !isKnown(found.sheet, "cells")) return [];
    const { table } = found;
    const sheet = content.sheets.find(({ name }) => name === found.sheet.name) ?? found.sheet;
    const grid = makeGrid(sheet);
    const end = table.range.row + table.range.rowCount;
    const own = sheet.tables.find(({ name }) => name === table.name) ?? null;
    const rows = recordRows(list, grid, columns, end, tablesBelow(sheet, table.range.row, own));
    const last = rows.at(-1);
    if (last === undefined) return [];
    const range = { ...table.range, rowCount: last - table.range.row + 1 };
    if (sheet.tables.some((other) => other.name !== table.name && overlap(other.range, range))) return [];
    const main = columns.get(MAIN_COLUMN[list]) ?? -1;
    const code = isRowList(list) ? (columns.get(ROW_LISTS[list].code) ?? -1) : -1;
    const cover: Change = { kind: "coverCells", sheet: sheet.name, table: { ...table, range } };
    return [
      {
        list,
        names: rows.map((row) => readText(grid.at(row, main)) || readText(grid.at(row, code))),
        before: table.range,
        changes: opened(sheet, [cover]),
      },
    ];
  });
}
