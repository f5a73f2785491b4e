import { cellAddress } from "../../page/address";
import { makeGrid } from "../../page/grid-of-cells";
import { rowsInUse } from "../../page/rows-in-use";
import { valueOf } from "../../schema/cell-value";
import type { TableKey } from "../../schema/naming";
import type { FoundList } from "../places/found-list";
import { MAIN_COLUMN } from "../places/list-words";
import type { Book } from "../reading/open-book";
import type { Finding } from "./findings";

/** Columns of a list in which a word over blank cells is mostly said of their rows too. */
const SAID_ONCE: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  tasks: ["section", "stream", "unit", "lead"],
  units: ["group"],
};

/**
 * Words over blank cells in a list that is no table, where Excel does not tell merged cells: once a table stands over them
 * nobody can see any more of which rows they were said.
 */
export function findingsOfUntoldMerges({ lists, places }: Pick<Book, "lists" | "places">): Finding[] {
  return [...lists].flatMap(([key, list]) => {
    if (list.real !== null || list.sheet.untold?.includes("merges") !== true) return [];
    const { columns } = places.tables[key];
    const main = columns.get(MAIN_COLUMN[key]);
    return (SAID_ONCE[key] ?? []).flatMap((name) => {
      const column = columns.get(name);
      return main === undefined || column === undefined ? [] : findingsOfColumn(list, main, column);
    });
  });
}

/**
 * One finding for a column: its first word over blank cells, and the rows under all such words. Whoever merges takes all
 * neighbours that say the same, and no rows that are the same work of one after the other: below those, blanks were meant.
 */
function findingsOfColumn({ sheet, table: { range } }: FoundList, main: number, column: number): Finding[] {
  const grid = makeGrid(sheet);
  const said = (row: number, at: number): string => String(valueOf(grid.at(row, at)) ?? "");
  const end = range.row + rowsInUse(sheet, range);
  const isParted = (word: number, next: number): boolean =>
    [word - 1, next].some(
      (row) => row > range.row && row <= end && said(row, column) === said(word, column),
    ) ||
    (word - 1 > range.row && said(word - 1, column) !== "" && said(word - 1, main) === said(word, main));
  const words: number[] = [];
  for (let row = range.row + 1; row <= end; row += 1) {
    const word = row;
    if (said(word, column) === "") continue;
    while (row < end && said(row + 1, column) === "") row += 1;
    if (isParted(word, row + 1)) continue;
    for (let below = word + 1; below <= row; below += 1) if (said(below, main) !== "") words.push(word);
  }
  const [first] = words;
  if (first === undefined) return [];
  return [
    {
      code: "merges-untold",
      at: `${sheet.name}!${cellAddress(first, column)}`,
      count: words.length,
      repairable: false,
      names: [said(first, column)],
    },
  ];
}
