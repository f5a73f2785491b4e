import { codeOf } from "../../../domain/fields/row-lists";
import type { Tracker } from "../../../domain/tracker";
import type { Change } from "../../page/change";
import type { WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import type { Book } from "../reading/open-book";
import type { OwnCell } from "./own-cells";

/**
 * The changes that put entries in people's own columns back into rows that came back, once the rest is carried out. One
 * whose column is gone, or whose cell holds something by now, stays in the log alone.
 */
export function restoreOwnCells(
  { places }: Book,
  after: Tracker,
  carried: WorkbookContent,
  cells: readonly OwnCell[],
): Change[] {
  return cells.flatMap((cell): Change[] => {
    const { found } = places.tables[cell.list];
    const sheet = carried.sheets.find(({ name }) => name === found?.sheet.name);
    const index = after[cell.list].findIndex((row) => codeOf(cell.list, row) === cell.key);
    const place = found?.table.columns.findIndex(({ header }) => header === cell.header) ?? -1;
    if (!found || !sheet || index < 0 || place < 0) return [];
    const { range } = found.table;
    const [row, column] = [range.row + 1 + index, range.column + place];
    if ((makeGrid(sheet).at(row, column) ?? null) !== null) return [];
    const block = { row, column, contents: [[cell.content]] };
    const { numberFormat } = cell;
    return [
      ...formatOf(sheet.name, row, column, numberFormat),
      { kind: "writeCells", sheet: sheet.name, block },
    ];
  });
}

/** The number format of a cell that comes back, so that a day is shown as one. */
function formatOf(sheet: string, row: number, column: number, numberFormat: string | undefined): Change[] {
  if (numberFormat === undefined) return [];
  const range = { row, column, rowCount: 1, columnCount: 1 };
  return [{ kind: "setFormat", sheet, range, format: { numberFormat } }];
}
