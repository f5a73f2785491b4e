import { isCodeOfAnother } from "../../../domain/edit/strayed-codes";
import { ROW_LISTS, ROW_LIST_KEYS, codeKey, codeOf, titleOf } from "../../../domain/fields/row-lists";
import { makeGrid } from "../../page/grid-of-cells";
import { readText } from "../../schema/cell-value";
import { rowsOfAnother } from "../places/record-rows";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";
import { MOST_TOLD } from "./findings";

/** Rows that bear a code of another list: pasted into the wrong one they count there, below it nowhere unless their own has them. */
export function findingsOfOtherLists({ tracker, places, wording }: Book): Finding[] {
  const codes = new Set(
    ROW_LIST_KEYS.flatMap((list) => tracker[list].map((row) => codeKey(codeOf(list, row)))),
  );
  return ROW_LIST_KEYS.flatMap((list): Finding[] => {
    const { found, columns } = places.tables[list];
    const within = tracker[list]
      .filter((row) => isCodeOfAnother(list, codeOf(list, row)))
      .map((row) => `${codeOf(list, row)} ${titleOf(list, row)}`);
    const grid = found && makeGrid(found.sheet);
    const end = found ? found.table.range.row + found.table.range.rowCount : 0;
    const textAt = (row: number, key: string): string =>
      readText(grid?.at(row, columns.get(key) ?? -1)).trim();
    const { code, title } = ROW_LISTS[list];
    const below = (grid ? rowsOfAnother(list, grid, columns, end) : [])
      .filter((row) => !codes.has(codeKey(textAt(row, code))))
      .map((row) => `${textAt(row, code)} ${textAt(row, title)}`);
    const names = [...within, ...below];
    const at = wording.naming.sheets[list];
    return names.length === 0
      ? []
      : [
          {
            ...{ code: "rows-of-another", at, count: names.length, repairable: false },
            names: names.slice(0, MOST_TOLD),
          },
        ];
  });
}
