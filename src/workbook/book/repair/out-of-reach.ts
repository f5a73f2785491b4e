import type { RowList } from "../../../domain/fields/row-lists";
import { ROW_LISTS, ROW_LIST_KEYS } from "../../../domain/fields/row-lists";
import { tightKey } from "../../../domain/names";
import type { Problem } from "../../../domain/result";
import { LABELS } from "../../../i18n/workbook";
import { cellAddress } from "../../page/address";
import type { Sheet } from "../../page/content";
import { isFormula } from "../../page/formula";
import type { CellGrid } from "../../page/grid-of-cells";
import { makeGrid } from "../../page/grid-of-cells";
import { bodyRows } from "../../page/rows-in-use";
import { layOutRows } from "../../schema/find-header";
import { headersOf } from "../../schema/tables/schema";
import type { TablePlace } from "../../sheets/table-place";
import { LIST_WORDS, MAIN_COLUMN, isFilledByUs } from "../places/list-words";
import type { Book } from "../reading/open-book";

/** What tells rows of a list of which nothing else is known: codes in anybody's own letters, such as "CV-12". */
const CODE = /^\p{L}{1,4}[\s.\p{Pd}_]{0,2}\d{1,4}$/u;

/** A row that says so much is no title and no note. */
const LEAST_ENTRIES = 3;

/** One row alone tells nothing. */
const LEAST_ROWS = 2;

/** Rows are looked for so far down and to the right on a sheet that is none of ours. */
const MOST = 200;

/** So far beside a list a column of it may stand. */
const BESIDE = 3;

/**
 * Entries that stand where no list reads them, and that a repair would leave there as if they were nobody's: rows above a
 * header, a list that nothing tells any more, a column apart from its list. null where there are none.
 */
export function outOfReach(book: Book): Problem<"column-unclear" | "rows-unclear"> | null {
  const [rows] = ROW_LIST_KEYS.flatMap((list) => [
    ...rowsAbove(book, list, book.places.tables[list]),
    ...rowsOfLost(book, list),
  ]);
  if (rows !== undefined) return { code: "rows-unclear", at: rows };
  const list = ROW_LIST_KEYS.find((key) => isMainApart(key, book.places.tables[key]));
  if (!list) return null;
  const headers: Readonly<Record<string, string>> = headersOf(list, book.wording.labels);
  return { code: "column-unclear", at: headers[MAIN_COLUMN[list]] ?? "" };
}

/** The first of the rows above a list's header that are rows of it by what stands in them. */
function rowsAbove({ lists }: Book, list: RowList, { found, columns, row: header }: TablePlace): string[] {
  if (!found) return [];
  const { sheet } = found;
  const grid = makeGrid(sheet);
  const entered = [...columns].filter(([key]) => !isFilledByUs(list, key)).map(([, column]) => column);
  const others = [...lists.values()].filter((other) => other.sheet.name === sheet.name);
  const isOfAnother = (row: number): boolean =>
    [...sheet.tables, ...others.map(({ table }) => table)].some(
      ({ range, name }) => name !== found.table.name && row >= range.row && row < range.row + range.rowCount,
    );
  const main = columns.get(MAIN_COLUMN[list]) ?? -1;
  const code = columns.get(ROW_LISTS[list].code) ?? -1;
  const rows = Array.from({ length: header }, (_, row) => row).filter((row) => {
    const title = wordsAt(grid, row, main);
    const isRow = title !== "" && !CODE.test(title) && CODE.test(wordsAt(grid, row, code));
    const isHeader = LIST_WORDS[list].keyOf(title) === MAIN_COLUMN[list];
    const count = entered.filter((column) => wordsAt(grid, row, column) !== "").length;
    return isRow && !isHeader && count >= LEAST_ENTRIES && !isOfAnother(row);
  });
  return rows.length < LEAST_ROWS ? [] : [`${sheet.name}!${cellAddress(rows[0] ?? 0, code)}`];
}

/** The first of the rows, on a sheet that is none of ours, that name with a code what the tasks name and no list holds. */
function rowsOfLost({ content, lists, tracker, wording }: Book, list: RowList): string[] {
  if (list === "tasks" || lists.has(list)) return [];
  const names = new Set(tracker.tasks.flatMap(({ unit, lead }) => [unit, lead]).map(tightKey));
  names.delete("");
  const known = list === "units" ? tracker.bodies : tracker.units;
  for (const { name } of known) names.delete(tightKey(name));
  const own = new Set([
    ...[LABELS.vi, LABELS.en].flatMap(({ sheets }) =>
      Object.entries(sheets).flatMap(([key, name]) => (key === list ? [] : [name])),
    ),
    ...Object.values(wording.naming.sheets).filter((name) => name !== wording.naming.sheets[list]),
    ...[...lists.values()].map(({ sheet }) => sheet.name),
  ]);
  return content.sheets.filter(({ name }) => !own.has(name)).flatMap((sheet) => namedRows(sheet, names));
}

function namedRows(sheet: Sheet, names: ReadonlySet<string>): string[] {
  const rows = layOutRows(sheet)
    .slice(0, MOST)
    .map((cells) => cells.slice(0, MOST).map((cell) => (isFormula(cell) ? "" : String(cell ?? "").trim())))
    .map((cells, row) => ({ row, cells }))
    .filter(
      ({ cells }) =>
        cells.some((cell) => names.has(tightKey(cell))) &&
        cells.some((cell) => CODE.test(cell)) &&
        cells.filter((cell) => cell !== "").length >= LEAST_ENTRIES,
    );
  const [first] = rows;
  return !first || rows.length < LEAST_ROWS ? [] : [`${sheet.name}!${cellAddress(first.row, 0)}`];
}

/** Whether most rows of a list do not say what they are, and words stand in a column that is none of ours, or beside the list. */
function isMainApart(list: RowList, { found, columns }: TablePlace): boolean {
  if (!found) return false;
  const { column, columnCount } = found.table.range;
  const grid = makeGrid(found.sheet);
  const code = columns.get(ROW_LISTS[list].code) ?? -1;
  const main = columns.get(MAIN_COLUMN[list]) ?? -1;
  const coded = bodyRows(found.table.range).filter((at) => wordsAt(grid, at, code) !== "");
  const blank = coded.filter((at) => grid.at(at, main) === undefined || wordsAt(grid, at, main) === "");
  if (blank.length < LEAST_ROWS || blank.length * 2 <= coded.length) return false;
  const ours = new Set(columns.values());
  return Array.from({ length: columnCount + 2 * BESIDE }, (_, index) => column - BESIDE + index).some(
    (at) =>
      at >= 0 &&
      !ours.has(at) &&
      blank.filter((line) => wordsAt(grid, line, at).includes(" ")).length * 2 > blank.length,
  );
}

/** What somebody typed in a cell. */
function wordsAt(grid: CellGrid, row: number, column: number): string {
  const cell = column < 0 ? null : grid.at(row, column);
  return isFormula(cell) ? "" : String(cell ?? "").trim();
}
