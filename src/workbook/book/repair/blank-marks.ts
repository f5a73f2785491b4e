import type { Change } from "../../page/change";
import type { Sheet } from "../../page/content";
import { opened } from "../../page/difference/opened";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import { isBlankMark } from "../../schema/blank-mark";
import { TABLE_KEYS } from "../../schema/naming";
import { columnsThere } from "../../sheets/table-place";
import { isText, type Field } from "../../../domain/fields/field";
import { fieldOf, isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** A cell of a list in which a program has written a word for nothing, or a person a dash. */
export interface MarkedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** One or two may be somebody's word. */
const LEAST_MARKED = 3;

/** What people put where there is no day, no number and nobody who leads or helps, as in a form that leaves no cell blank. */
const DASHES = /^\s*'?(?:[-\u2010-\u2015\u2212_/.]{1,3}|…)\s*$/u;

/** Cells of the lists that people fill and that hold a program's mark for blank, or a dash in place of a day, number, choice or body. */
export function blankMarks({ places }: Book): MarkedCell[] {
  const marked = TABLE_KEYS.flatMap((key) => {
    const place = places.tables[key];
    if (!place.found) return [];
    const { sheet, table } = place.found;
    const grid = makeGrid(sheet);
    const columns = columnsThere(place).filter(([own]) => !isFilledByUs(key, own));
    const rows = usedRows(sheet, table.range);
    return columns.flatMap(([own, column]) => {
      const field = fieldOf(key, own);
      const isOfWords = field === undefined || (isText(field) && !(key === "tasks" && namesBodies(field)));
      return rows.flatMap((row) => {
        const text = grid.at(row, column);
        if (typeof text !== "string") return [];
        const isDash = !isOfWords && DASHES.test(text);
        return isDash || isBlankMark(text) ? [{ sheet, row, column, text, isDash }] : [];
      });
    });
  });
  const marks = marked.filter(({ isDash }) => !isDash);
  return marks.length < LEAST_MARKED ? marked.filter(({ isDash }) => isDash) : marked;
}

/** Whether a field of a task says whose it is: nobody is called by a dash. */
function namesBodies({ kind }: Field): boolean {
  return kind === "name" || kind === "names";
}

/** The changes after which they are blank. */
export function standBlank(book: Book): Change[] {
  return blankMarks(book).flatMap(({ sheet, row, column }) =>
    opened(sheet, [{ kind: "writeCells", sheet: sheet.name, block: { row, column, contents: [[null]] } }]),
  );
}
