import type { Change } from "../../page/change";
import type { Sheet } from "../../page/content";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { rowsInUse } from "../../page/rows-in-use";
import { TABLE_KEYS } from "../../schema/naming";
import { columnsThere } from "../../sheets/table-place";
import { isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** A cell of a list in which a program has written a word for nothing. */
export interface MarkedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** How pandas, R, Power Query and databases spell a blank cell; nobody types it so. */
const MARKS: ReadonlySet<string> = new Set(["nan", "NaN", "NaT", "<NA>", "None", "NULL", "null", "(blank)"]);

/** One or two may be somebody's word. */
const LEAST_MARKED = 3;

/** Cells of the lists that people fill and that a program has marked as blank. */
export function blankMarks({ places }: Book): MarkedCell[] {
  const marked = TABLE_KEYS.flatMap((key): MarkedCell[] => {
    const place = places.tables[key];
    if (!place.found) return [];
    const { sheet, table } = place.found;
    const grid = makeGrid(sheet);
    const columns = columnsThere(place).filter(([own]) => !isFilledByUs(key, own));
    return Array.from(
      { length: rowsInUse(sheet, table.range) },
      (_, index) => table.range.row + 1 + index,
    ).flatMap((row) =>
      columns.flatMap(([, column]) => {
        const text = grid.at(row, column);
        return typeof text === "string" && MARKS.has(text) ? [{ sheet, row, column, text }] : [];
      }),
    );
  });
  return marked.length < LEAST_MARKED ? [] : marked;
}

/** The changes after which they are blank. */
export function standBlank(book: Book): Change[] {
  return blankMarks(book).flatMap(({ sheet, row, column }) =>
    opened(sheet, [{ kind: "writeCells", sheet: sheet.name, block: { row, column, contents: [[null]] } }]),
  );
}
