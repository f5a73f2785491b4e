import type { Change } from "../../page/change";
import type { RangeAddress } from "../../page/content";
import { opened } from "../../page/difference/opened";
import type { TableKey } from "../../schema/naming";
import { columnsThere } from "../../sheets/table-place";
import { isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** A table that was made to cover rows typed below it. */
export interface CoveredTable {
  readonly list: TableKey;
  /** What it covered before. */
  readonly before: RangeAddress;
}

/** The changes that let rows stand outside of their tables again, as they were typed. */
export function uncovered({ places }: Book, covered: readonly CoveredTable[]): Change[] {
  return covered.flatMap(({ list, before }): Change[] => {
    const place = places.tables[list];
    if (!place.found) return [];
    const { sheet, table } = place.found;
    const end = place.row + before.rowCount;
    const rowCount = place.row + table.range.rowCount - end;
    if (rowCount <= 0) return [];
    const range = { ...table.range, rowCount: before.rowCount };
    const ours = columnsThere(place).filter(([key]) => isFilledByUs(list, key));
    return [
      ...opened(sheet, [
        ...ours.map(([, column]): Change => ({
          kind: "writeCells",
          sheet: sheet.name,
          block: { row: end, column, contents: Array.from({ length: rowCount }, () => [null]) },
        })),
        { kind: "coverCells", sheet: sheet.name, table: { ...table, range } },
      ]),
    ];
  });
}
