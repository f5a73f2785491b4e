import { FLAGS } from "../../src/domain/status-rule";
import type { Book } from "../../src/workbook/book/reading/open-book";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import { asValue } from "./edit-book";

/** The flag that the cell of each task shows, by its words and unit. */
export function shownFlags({ places, wording }: Book): Map<string, string> {
  const { found, columns } = places.tables.tasks;
  if (!found) return new Map();
  const grid = makeGrid(found.sheet);
  const cell = (row: number, key: string): string =>
    String(asValue(grid.at(row, columns.get(key) ?? -1)) ?? "");
  const rows = Array.from(
    { length: found.table.range.rowCount - 1 },
    (_, index) => found.table.range.row + 1 + index,
  );
  return new Map(
    rows
      .filter((row) => cell(row, "title") !== "")
      .map((row) => {
        const shown = cell(row, "flag");
        const flag = FLAGS.find((one) => wording.labels.flags[one] === shown) ?? shown;
        return [`${cell(row, "title")} / ${cell(row, "unit")}`, flag];
      }),
  );
}
