import { LABELS } from "../../../i18n/workbook";
import type { RangeAddress, Sheet, Table, WorkbookContent } from "../../page/content";
import type { PlacedTable } from "../../page/find-table";
import { findTable } from "../../page/find-table";
import { makeGrid, readRows } from "../../page/grid-of-cells";
import { withHeaderRow } from "../../page/header-row";
import type { FoundHeader } from "../../schema/find-header";
import { findHeader, layOutRows } from "../../schema/find-header";
import type { Naming, TableKey } from "../../schema/naming";
import { TABLE_KEYS } from "../../schema/naming";
import { makeWording } from "../../schema/wording";
import type { LaidOutColumn } from "../../schema/tables/schema";
import { tableColumns } from "../../sheets/table-columns";
import { valueOf } from "../../schema/cell-value";
import { areColumnNumbers } from "./column-numbers";
import type { FoundList, FoundLists } from "./found-list";
import { tableOver } from "./found-list";
import { rowsInUse } from "../../page/rows-in-use";
import { codeRows, findHeadless, firstByCodes, holdsCode, overCodes } from "./find-headless";
import { LIST_WORDS, MAIN_COLUMN } from "./list-words";
import { recordRows } from "./record-rows";

/** So many headers of ours tell a list that has lost its table, or a table that has lost its name. */
const LEAST_HEADERS: Readonly<Record<TableKey, number>> = {
  tasks: 8,
  units: 4,
  bodies: 3,
  holidays: 2,
  log: 4,
  snapshots: 5,
  rounds: 5,
};

/** Finds the lists of a tracker: by the names of their tables, else by the headers of a table, else by those in cells. */
export function findLists(content: WorkbookContent, naming: Naming): FoundLists {
  const lists = new Map<TableKey, FoundList>();
  for (const key of TABLE_KEYS) {
    const found = findTable(content, naming.tables[key]);
    if (found && found.table.range.rowCount > 0 && !isOfAnother(key, found))
      lists.set(key, headedElsewhere(key, found, naming) ?? understood(key, found, naming));
  }
  for (const key of TABLE_KEYS) {
    const found = lists.has(key)
      ? null
      : (findRenamed(content, key, lists) ?? findOnSheet(content, key, lists, naming));
    if (found) lists.set(key, headedElsewhere(key, found, naming) ?? understood(key, found, naming));
  }
  for (const key of TABLE_KEYS) {
    const found = lists.has(key) ? null : findInCells(content, key, lists, naming);
    if (found) lists.set(key, found);
  }
  for (const key of TABLE_KEYS) {
    const found = lists.has(key) ? null : findHeadless(content, key, lists, naming);
    if (found) lists.set(key, found);
  }
  return lists;
}

/** Whether a table that is called like one of our lists has the headers of another, as exchanged names leave it. */
function isOfAnother(key: TableKey, { sheet, table }: PlacedTable): boolean {
  if (table.hasHeader === false) return false;
  const shown = shownHeaders(sheet, table);
  const own = exactHeaders(key, shown);
  return TABLE_KEYS.some((other) => {
    const count = exactHeaders(other, shown);
    return count >= LEAST_HEADERS[other] && count > 2 * own;
  });
}

/** How many headers say a column of ours in our own words. */
function exactHeaders(key: TableKey, headers: readonly string[]): number {
  return new Set(headers.map(LIST_WORDS[key].exactOf).filter((own) => own !== undefined)).size;
}

/**
 * A table whose headers stand in another row than its own: programs that know no tables put rows in above it and take some
 * out. null where they are not found elsewhere.
 */
function headedElsewhere(key: TableKey, { sheet, table }: PlacedTable, naming: Naming): FoundList | null {
  if (table.hasHeader === false) return null;
  const shown = shownHeaders(sheet, table);
  if (countHeaders(key, shown) >= LEAST_HEADERS[key]) return null;
  const header = headerIn(sheet, key);
  const isAmongRows = (codeRows(sheet, key)[0] ?? Number.POSITIVE_INFINITY) <= table.range.row + 1;
  // Headers that were copied below the rows of a table are not its own, whatever its own have become.
  if (header && header.row > table.range.row && isAmongRows) return null;
  if (header && header.row !== table.range.row) return inCells(sheet, key, header, table, naming);
  return holdsCode(key, shown) ? overCodes(sheet, key, naming, table) : null;
}

/** A table with its header row, which may be switched off, and with our columns that stand beside it. */
function understood(key: TableKey, { sheet, table }: PlacedTable, { tables }: Naming): FoundList {
  const whole = table.hasHeader === false ? withHeaderRow(table) : asShown(key, sheet, table);
  return { sheet, table: { ...widened(key, sheet, whole), name: tables[key] }, real: table };
}

/** The headers of a table as its cells show them. */
function shownHeaders(sheet: Sheet, { range }: Table): string[] {
  const [cells = []] = readRows(makeGrid(sheet), { ...range, rowCount: 1 });
  return cells.map((cell) => (typeof cell === "string" ? cell.trim() : ""));
}

/**
 * A table as its cells show it where a program has moved them alone: a header of ours stands in a cell where the table
 * names another. Excel itself always has both the same.
 */
function asShown(key: TableKey, sheet: Sheet, table: Table): Table {
  const shown = shownHeaders(sheet, table);
  const { keyOf } = LIST_WORDS[key];
  const isMoved = table.columns.some(({ header }, index) => {
    const there = keyOf(shown[index] ?? "");
    return there !== undefined && there !== keyOf(header);
  });
  if (!isMoved) return table;
  const isEmpty = (header: string, column: number): boolean =>
    header === "" && isBlankBelow(sheet, table, table.range.column + column);
  let columnCount = shown.length;
  while (columnCount > 1 && isEmpty(shown[columnCount - 1] ?? "", columnCount - 1)) columnCount -= 1;
  const headers = shown.slice(0, columnCount).map((header, index) => header || `Column${index + 1}`);
  return {
    ...table,
    range: { ...table.range, columnCount },
    columns: headers.map((header) => table.columns.find((column) => column.header === header) ?? { header }),
  };
}

function isBlankBelow(sheet: Sheet, { range }: Table, column: number): boolean {
  const rowCount = rowsInUse(sheet, range) + 1;
  const rows = readRows(makeGrid(sheet), { ...range, column, columnCount: 1, rowCount });
  return rows.every(([cell]) => (cell ?? "") === "");
}

/** So many columns may be empty between a table and one of ours that was put beside it. */
const MOST_GAP = 3;

/** A table that covers the columns of ours beside it as well, by their headers. */
function widened(key: TableKey, sheet: Sheet, table: Table): Table {
  const grid = makeGrid(sheet);
  const { range } = table;
  const known = new Set(table.columns.map(({ header }) => LIST_WORDS[key].keyOf(header)));
  const headerAt = (column: number): string => {
    const cell = column < 0 ? null : grid.at(range.row, column);
    return typeof cell === "string" ? cell.trim() : "";
  };
  const isTaken = (column: number): boolean =>
    sheet.tables.some(
      (other) =>
        other.range.row !== range.row &&
        other.range.rowCount > 0 &&
        column >= other.range.column &&
        column < other.range.column + other.range.columnCount &&
        other.range.row < range.row + range.rowCount &&
        range.row < other.range.row + other.range.rowCount,
    );
  const reach = (from: number, step: 1 | -1): number => {
    let last = from - step;
    let gap = 0;
    for (let column = from; gap <= MOST_GAP && column >= 0 && !isTaken(column); column += step) {
      gap = headerAt(column) === "" ? gap + 1 : 0;
      const own = LIST_WORDS[key].keyOf(headerAt(column));
      if (own !== undefined && !known.has(own)) last = column;
    }
    return last;
  };
  const first = reach(range.column - 1, -1);
  const end = reach(range.column + range.columnCount, 1) + 1;
  if (first === range.column && end === range.column + range.columnCount) return table;
  return {
    ...table,
    range: { ...range, column: first, columnCount: end - first },
    columns: Array.from(
      { length: end - first },
      (_, index) =>
        table.columns[first + index - range.column] ?? {
          header: headerAt(first + index) || `Column${first + index + 1}`,
        },
    ),
  };
}

/** The table without a name of ours that has most of a list's headers. */
function findRenamed(content: WorkbookContent, key: TableKey, taken: FoundLists): PlacedTable | null {
  const free = content.sheets.flatMap((sheet) =>
    sheet.tables
      .filter((table) => table.columns.length > 0 && ![...taken.values()].some(({ real }) => real === table))
      .map((table) => ({
        sheet,
        table,
        count: countHeaders(
          key,
          table.columns.map(({ header }) => header),
        ),
      })),
  );
  const [best] = free
    .filter(({ count }) => count >= LEAST_HEADERS[key])
    .sort((one, other) => other.count - one.count);
  return best ?? null;
}

/** A table that has lost name and headers, alone on the sheet that is called like its list, and as wide. */
function findOnSheet(
  { sheets }: WorkbookContent,
  key: TableKey,
  taken: FoundLists,
  naming: Naming,
): PlacedTable | null {
  const usual = new Set([naming.sheets[key], LABELS.vi.sheets[key], LABELS.en.sheets[key]]);
  const sheet = sheets.find(({ name }) => usual.has(name));
  const [table, ...others] = sheet?.tables ?? [];
  if (!sheet || !table || others.length > 0) return null;
  const isTaken = [...taken.values()].some(({ real }) => real === table);
  const width = tableColumns(key, makeWording("vi")).length;
  return isTaken || table.columns.length < width ? null : { sheet, table };
}

function countHeaders(key: TableKey, headers: readonly string[]): number {
  const keys = new Set(headers.map(LIST_WORDS[key].exactOf));
  keys.delete(undefined);
  return keys.has(MAIN_COLUMN[key]) ? keys.size : 0;
}

/** A list that is no table: its row of headers, and what stands below it. */
function findInCells(
  content: WorkbookContent,
  key: TableKey,
  taken: FoundLists,
  naming: Naming,
): FoundList | null {
  const usual = new Set([naming.sheets[key], LABELS.vi.sheets[key], LABELS.en.sheets[key]]);
  const isTaken = (sheet: Sheet): boolean => [...taken.values()].some((list) => list.sheet === sheet);
  const [best] = content.sheets
    .filter((sheet) => !isTaken(sheet))
    .flatMap((sheet) => {
      const header = headerIn(sheet, key);
      return header
        ? [{ sheet, header, count: header.columns.size + (usual.has(sheet.name) ? 0.5 : 0) }]
        : [];
    })
    .sort((one, other) => other.count - one.count);
  return best ? inCells(best.sheet, key, best.header, tableAt(best.sheet, best.header), naming) : null;
}

/** The table that lies over a row of headers, as one made anew around a list leaves it; null where none does. */
function tableAt({ tables }: Sheet, { row, columns }: FoundHeader<string>): Table | null {
  return (
    tables.find(
      ({ range }) =>
        row >= range.row &&
        row < range.row + range.rowCount &&
        [...columns.values()].some(
          (column) => column >= range.column && column < range.column + range.columnCount,
        ),
    ) ?? null
  );
}

/** The row of headers of a list on a sheet; null where none is. */
export function headerIn(sheet: Sheet, key: TableKey): FoundHeader<string> | null {
  return findHeader(layOutRows(topOf(sheet)), LIST_WORDS[key].keyOf, {
    least: LEAST_HEADERS[key],
    needed: [MAIN_COLUMN[key]],
    exactOf: LIST_WORDS[key].exactOf,
  });
}

/** A list by its row of headers in cells, and the table that lies elsewhere over it. */
function inCells(
  sheet: Sheet,
  key: TableKey,
  header: FoundHeader<string>,
  real: Table | null,
  { tables }: Naming,
): FoundList {
  const grid = makeGrid(sheet);
  const rows = recordRows(key, grid, header.columns, header.row + 1, tablesBelow(sheet, header.row, real));
  const missing = tableColumns(key, makeWording("vi")).filter((own) => !header.columns.has(own.key));
  const columns = headerColumns(grid, header, { rows, missing, first: firstByCodes(sheet, key) });
  const above = codesAbove(sheet, key, header);
  const last = rows.at(-1) ?? header.row + (above ? 0 : 1);
  // Sorted among its rows, a header stands in the middle or at the end, and once more above all.
  const row = above ?? header.row;
  const range: RangeAddress = {
    row,
    column: columns.first,
    rowCount: last - row + 1,
    columnCount: columns.headers.length,
  };
  return { sheet, table: tableOver(tables[key], range, columns.headers), real };
}

/** The row in which the next of a sheet's tables begins below a row; none of them is the one given. */
export function tablesBelow({ tables }: Sheet, row: number, own: Table | null): number {
  return Math.min(
    ...tables.filter((table) => table !== own && table.range.row > row).map(({ range }) => range.row),
  );
}

/**
 * The row above the first of the codes that stand above a header: blank, of numbers, or, where more stand above than below,
 * of whatever its headers have become; undefined where there is none.
 */
function codesAbove(sheet: Sheet, key: TableKey, header: FoundHeader<string>): number | undefined {
  const above = { ...sheet, blocks: sheet.blocks.filter(({ row }) => row < header.row) };
  const codes = codeRows(above, key).filter((row) => row < header.row);
  const [first] = codes;
  const isPasted = codes.length * 2 > codeRows(sheet, key).length;
  const isFree = (row: number): boolean => {
    const grid = makeGrid(sheet);
    return areColumnNumbers(
      [...header.columns.values()].flatMap((at) => {
        const cell = valueOf(grid.at(row, at));
        return cell === null || cell === "" ? [] : [{ cell, at }];
      }),
    );
  };
  return first === undefined || first === 0 || (!isPasted && !isFree(first - 1)) ? undefined : first - 1;
}

/** Rows from the top in which a row of headers is looked for. */
const TOP = 60;

function topOf({ blocks }: Sheet): Pick<Sheet, "blocks"> {
  return {
    blocks: blocks
      .filter(({ row }) => row < TOP)
      .map((block) => ({ ...block, contents: block.contents.slice(0, TOP - block.row) })),
  };
}

/**
 * The headers of a row around those that were found: what stands beside them without a gap belongs to the list; so do, as
 * many as ours are missing, columns without headers that most rows fill, and those from its codes on. What stands behind
 * it may be somebody's own, unless a column is missing that people fill.
 */
function headerColumns(
  grid: ReturnType<typeof makeGrid>,
  { row, columns }: FoundHeader<string>,
  below: {
    readonly rows: readonly number[];
    readonly missing: readonly LaidOutColumn[];
    readonly first: number | undefined;
  },
): { readonly first: number; readonly headers: readonly string[] } {
  const textAt = (column: number): string => {
    const cell = column < 0 ? null : (grid.at(row, column) ?? null);
    return cell === null || typeof cell === "object" ? "" : String(cell);
  };
  const isFilled = (column: number): boolean =>
    below.rows.filter((at) => column >= 0 && (grid.at(at, column) ?? "") !== "").length * 2 >
    below.rows.length;
  let missing = below.missing.length;
  const isPart = (column: number): boolean => {
    if (textAt(column) !== "") return true;
    if (missing <= 0 || !isFilled(column)) return false;
    missing -= 1;
    return true;
  };
  let [first, last] = [Math.min(...columns.values()), Math.max(...columns.values())];
  const unnamed = first - (below.first ?? first);
  if (unnamed > 0 && unnamed <= missing) [first, missing] = [first - unnamed, missing - unnamed];
  while (isPart(first - 1)) first -= 1;
  missing = Math.min(missing, below.missing.filter(({ formula }) => formula === undefined).length);
  while (isPart(last + 1)) last += 1;
  const headers = Array.from({ length: last - first + 1 }, (_, index) => textAt(first + index));
  return { first, headers };
}
