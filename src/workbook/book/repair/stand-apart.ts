import type { Change } from "../../page/change";
import type { CellValue, RangeAddress, Sheet } from "../../page/content";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { overlap } from "../../page/overlap";
import { valueOf } from "../../schema/cell-value";
import type { TableKey } from "../../schema/naming";
import type { Book } from "../reading/open-book";

/** Cells of a list that somebody has merged: only the first of them holds anything, and no table can stand over them. */
export interface MergedCells {
  readonly sheet: Sheet;
  readonly range: RangeAddress;
  /** What the first says for all of its rows; null where each row has to be looked at. */
  readonly saysForAll: CellValue;
}

/** Columns in which offices merge one word over the rows that it is said of. */
const SAID_OF_SEVERAL: Readonly<Partial<Record<TableKey, readonly string[]>>> = {
  tasks: ["section", "stream", "unit", "lead", "support", "follower"],
  units: ["group"],
};

/** Columns that are said of several rows only where each of these says by itself that it is one. */
const SAID_OF_ROWS: readonly string[] = ["title", "dueText", "dueKind", "due", "offset", "offsetUnit"];

/** What tells a row of tasks by itself. */
const TELLS_A_ROW: readonly string[] = ["id", "unit"];

/** The merged cells of the lists, their header rows included. */
export function mergedCells({ lists, places }: Pick<Book, "lists" | "places">): MergedCells[] {
  return [...lists].flatMap(([key, { sheet, table }]) => {
    const { columns } = places.tables[key];
    const placesOf = (names: readonly string[]): number[] => names.flatMap((name) => columns.get(name) ?? []);
    const shared = placesOf(SAID_OF_SEVERAL[key] ?? []);
    const ofRows = key === "tasks" ? placesOf(SAID_OF_ROWS) : [];
    const telling = key === "tasks" ? placesOf(TELLS_A_ROW) : [];
    const isShared = (range: RangeAddress): boolean =>
      range.columnCount === 1 &&
      range.row > table.range.row &&
      (shared.includes(range.column) || (ofRows.includes(range.column) && areRows(sheet, range, telling)));
    return sheet.merges
      .filter((range) => overlap(range, table.range) !== null)
      .map((range) => ({ sheet, range, saysForAll: isShared(range) ? valueAbove(sheet, range) : null }));
  });
}

/** Whether each row of merged cells says by itself that it is one. */
function areRows(sheet: Sheet, { row, rowCount }: RangeAddress, telling: readonly number[]): boolean {
  const grid = makeGrid(sheet);
  return Array.from({ length: rowCount }, (_, index) => row + index).every((one) =>
    telling.some((column) => (valueOf(grid.at(one, column)) ?? "") !== ""),
  );
}

/** What the first of merged cells holds, where the others hold nothing. */
function valueAbove(sheet: Sheet, { row, column, rowCount }: RangeAddress): CellValue {
  const grid = makeGrid(sheet);
  const [first = null, ...others] = Array.from({ length: rowCount }, (_, index) =>
    valueOf(grid.at(row + index, column)),
  );
  return others.every((value) => value === null || value === "") && first !== "" ? first : null;
}

/** The changes after which merged cells of the lists stand apart; what they say of several rows stands in each. */
export function standApart(book: Pick<Book, "lists" | "places">): Change[] {
  return mergedCells(book).flatMap(({ sheet, range, saysForAll }) => {
    const { row, column, rowCount } = range;
    const contents = Array.from({ length: rowCount - 1 }, () => [saysForAll]);
    return opened(sheet, [
      { kind: "unmerge", sheet: sheet.name, range },
      ...(saysForAll === null
        ? []
        : [
            {
              kind: "writeCells",
              sheet: sheet.name,
              block: { row: row + 1, column, contents },
            } satisfies Change,
          ]),
    ]);
  });
}
