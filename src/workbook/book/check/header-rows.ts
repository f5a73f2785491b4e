import { foldText } from "../../../domain/merge/fold";
import type { Tracker } from "../../../domain/tracker";
import type { CellValue } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import { valueOf } from "../../schema/cell-value";
import { areColumnNumbers } from "../places/column-numbers";
import { LIST_WORDS } from "../places/list-words";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";
import { placesOf } from "./findings";

/** A row of a list's body that holds no record, but its headers once more, or the numbers of its columns. */
export interface HeaderRow {
  readonly list: (typeof LISTS)[number];
  /** Of the body, from 0. */
  readonly index: number;
  readonly words: readonly CellValue[];
}

const LISTS = ["tasks", "units", "bodies", "holidays", "snapshots"] as const;

/** Fewer cells are a person's. */
const LEAST_CELLS = 3;

/** Rows that a print, a paste or a form has put among the records. */
export function headerRows({ places }: Book): HeaderRow[] {
  return LISTS.flatMap((list) => {
    const { found } = places.tables[list];
    if (!found) return [];
    const { range, columns } = found.table;
    const grid = makeGrid(found.sheet);
    const headers = columns.map(({ header }) => foldText(header));
    const keys = new Map([...places.tables[list].columns].map(([key, at]) => [at - range.column, key]));
    const isHeaderOf = (cell: CellValue, at: number): boolean =>
      foldText(String(cell)) === headers[at] ||
      (typeof cell === "string" && (LIST_WORDS[list].exactOf(cell) ?? "") === keys.get(at));
    return usedRows(found.sheet, range).flatMap((row, index): HeaderRow[] => {
      const filled = columns.flatMap((_, at) => {
        const cell = valueOf(grid.at(row, range.column + at));
        return cell === null || cell === "" ? [] : [{ cell, at }];
      });
      const again = filled.filter(({ cell, at }) => isHeaderOf(cell, at));
      const isHeader =
        filled.length >= LEAST_CELLS && (again.length * 2 > filled.length || areColumnNumbers(filled));
      return isHeader ? [{ list, index, words: filled.map(({ cell }) => cell) }] : [];
    });
  });
}

/** A tracker without such rows; the same where there are none. */
export function withoutHeaderRows(tracker: Tracker, rows: readonly HeaderRow[]): Tracker {
  if (rows.length === 0) return tracker;
  const kept = LISTS.map((list) => {
    const gone = new Set(rows.flatMap((row) => (row.list === list ? [row.index] : [])));
    return [list, gone.size === 0 ? tracker[list] : tracker[list].filter((_, index) => !gone.has(index))];
  });
  return { ...tracker, ...(Object.fromEntries(kept) as Partial<Tracker>) };
}

/** Such rows, by what stands in them. */
export function findingsOfHeaderRows(rows: readonly HeaderRow[], { wording }: Book): Finding[] {
  return LISTS.flatMap((list): Finding[] => {
    const own = rows.filter((row) => row.list === list);
    const names = own.map(({ words }) => words.slice(0, LEAST_CELLS).join(" · "));
    const { count } = placesOf(names);
    return own.length === 0
      ? []
      : [{ code: "headers-repeated", at: wording.naming.sheets[list], count, repairable: true, names }];
  });
}
