import { foldText } from "../../../domain/merge/fold";
import { LABELS } from "../../../i18n/workbook";
import type { RangeAddress, Sheet, Table, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { overlap } from "../../page/overlap";
import { rowsInUse } from "../../page/rows-in-use";
import type { Naming, TableKey } from "../../schema/naming";
import { makeWording } from "../../schema/wording";
import { ROWS } from "../../sheets/table-place";
import { tableColumns } from "../../sheets/table-columns";
import type { FoundList, FoundLists } from "./found-list";
import { tableOver } from "./found-list";

/** What tells a row of a list without its headers: codes, with whichever dash or none, the moments of a log, the kinds of days off. */
interface Mark {
  readonly pattern: RegExp;
  /** Of our columns, the one in which it stands. */
  readonly place: number;
}

const MARKS: Readonly<Partial<Record<TableKey, Mark>>> = {
  tasks: { pattern: /^NV\p{Pd}?\d+$/iu, place: 0 },
  units: { pattern: /^DV\p{Pd}?\d+$/iu, place: 0 },
  bodies: { pattern: /^DM\p{Pd}?\d+$/iu, place: 0 },
  holidays: { pattern: /^(?:nghỉ|làm bù|day off|make-up day)$/iu, place: 2 },
  log: { pattern: /^20\d\d\p{Pd}?\d\d\p{Pd}?\d\d \d\d:\d\d$/u, place: 0 },
};

/** So many codes tell a list on a sheet that is called otherwise. */
const LEAST_CODES = 2;

/** A code stands within so many columns from the left. */
const WIDTH = 20;

/** A list that is no table any more and has lost its headers too: by the codes of its rows, columns by what stands in them. */
export function findHeadless(
  { sheets }: WorkbookContent,
  key: TableKey,
  taken: FoundLists,
  naming: Naming,
): FoundList | null {
  const mark = MARKS[key];
  if (!mark) return null;
  const usual = new Set([naming.sheets[key], LABELS.vi.sheets[key], LABELS.en.sheets[key]]);
  const isUsual = (sheet: Sheet): boolean => usual.has(sheet.name) || isEntitled(sheet, key);
  const [best] = sheets
    .filter((sheet) => ![...taken.values()].some((list) => list.sheet === sheet))
    .map((sheet) => ({ sheet, isUsual: isUsual(sheet), ...mostCodes(sheet, mark.pattern) }))
    .filter(({ sheet, rows, isUsual }) => {
      const least = isUsual || isWholeTable(sheet, rows) ? 1 : LEAST_CODES;
      return (rows[0] ?? 0) > 0 && rows.length >= least;
    })
    .sort((one, other) => Number(other.isUsual) - Number(one.isUsual) || other.rows.length - one.rows.length);
  if (!best) return null;
  const found = overCodes(best.sheet, key, naming, null);
  const isFree = (table: Table): boolean => ![...taken.values()].some(({ real }) => real === table);
  const real = best.sheet.tables.find(
    (table) => isFree(table) && found && overlap(table.range, found.table.range),
  );
  return found && { ...found, real: real ?? null };
}

/** Whether a sheet still bears the title of one of our lists, whatever it is called. */
function isEntitled({ blocks }: Sheet, key: TableKey): boolean {
  const titles = Object.values(LABELS).map((labels) => foldText(labels.titles[key]));
  return blocks
    .filter(({ row }) => row <= ROWS.header)
    .some(({ row, contents }) =>
      contents
        .slice(0, ROWS.header + 1 - row)
        .some((cells) => cells.some((cell) => typeof cell === "string" && titles.includes(foldText(cell)))),
    );
}

/** Whether each row of a table has a code. */
function isWholeTable(sheet: Sheet, rows: readonly number[]): boolean {
  return sheet.tables.some(({ range }) => {
    const there = rows.filter((row) => row > range.row && row < range.row + range.rowCount);
    return there.length > 0 && there.length === rowsInUse(sheet, range);
  });
}

/** A list of a sheet by the codes of its rows, and the table that lies over it; null where there are none. */
export function overCodes(sheet: Sheet, key: TableKey, naming: Naming, real: Table | null): FoundList | null {
  const mark = MARKS[key];
  const { rows, column: at } = mark ? mostCodes(sheet, mark.pattern) : { rows: [], column: 0 };
  const column = Math.max(0, at - (mark?.place ?? 0));
  const row = (rows[0] ?? 0) - 1;
  if (row < 0) return null;
  const grid = makeGrid(sheet);
  const headerAt = (at: number): string => {
    const cell = grid.at(row, at);
    return typeof cell === "string" ? cell.trim() : "";
  };
  // What stands beside it under a header belongs to the list: a column of ours may have been moved there.
  let columnCount = tableColumns(key, makeWording("vi")).length;
  while (headerAt(column + columnCount) !== "") columnCount += 1;
  const range: RangeAddress = { row, column, rowCount: (rows.at(-1) ?? row) - row + 1, columnCount };
  const headers = Array.from(
    { length: columnCount },
    (_, index) => headerAt(column + index) || `Column${index + 1}`,
  );
  return { sheet, table: tableOver(naming.tables[key], range, headers), real };
}

/** The rows of a sheet in which codes of a list stand, from the top. */
export function codeRows(sheet: Pick<Sheet, "blocks">, key: TableKey): readonly number[] {
  const mark = MARKS[key];
  return mark ? mostCodes(sheet, mark.pattern).rows : [];
}

/** The column in which a list begins by the codes of its rows; undefined where they tell none. */
export function firstByCodes(sheet: Pick<Sheet, "blocks">, key: TableKey): number | undefined {
  const mark = MARKS[key];
  const { column, rows } = mark ? mostCodes(sheet, mark.pattern) : { column: 0, rows: [] };
  return mark && rows.length > 0 ? Math.max(0, column - mark.place) : undefined;
}

/** Whether one of some words is a code of a list. */
export function holdsCode(key: TableKey, words: readonly string[]): boolean {
  return words.some((word) => MARKS[key]?.pattern.test(word.normalize("NFC")) === true);
}

/** The column with most codes of a kind, and the rows in which they stand. */
function mostCodes(
  { blocks }: Pick<Sheet, "blocks">,
  code: RegExp,
): { readonly column: number; readonly rows: readonly number[] } {
  const rows = Array.from({ length: WIDTH }, () => new Set<number>());
  for (const block of blocks)
    block.contents.forEach((cells, down) =>
      cells.forEach((cell, along) => {
        if (typeof cell === "string" && code.test(cell.trim().normalize("NFC")))
          rows[block.column + along]?.add(block.row + down);
      }),
    );
  const counts = rows.map(({ size }) => size);
  const column = counts.indexOf(Math.max(...counts));
  return { column, rows: [...(rows[column] ?? [])].sort((one, other) => one - other) };
}
