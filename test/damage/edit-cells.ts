import type {
  CellContent,
  CellValue,
  RangeAddress,
  Sheet,
  WorkbookContent,
} from "../../src/workbook/page/content";
import { isFormula } from "../../src/workbook/page/formula";
import { withHeaderRow } from "../../src/workbook/page/header-row";
import { rowsInUse } from "../../src/workbook/page/rows-in-use";
import type { TableKey } from "../../src/workbook/schema/naming";
import { fromSerial } from "../../src/workbook/schema/serial";
import type { Damage } from "./damage";
import {
  NothingToDamage,
  at,
  columnOf,
  headedTableOf,
  onList,
  onSheet,
  rowsMoved,
  sheetOf,
  tableOf,
  typed,
  withTable,
} from "./edit-book";

/** Cells of one row of a list, in the order of its columns. */
export type Line = readonly CellContent[];

/** A workbook with each filled cell of a list's column made another, right below its table too; what formulas fill stays. */
export function withColumn(
  content: WorkbookContent,
  key: TableKey,
  header: string,
  change: (cell: CellContent, index: number) => CellContent,
): WorkbookContent {
  return onList(content, key, (sheet, table) => {
    const column = columnOf(content, key, header);
    const { range } = table.hasHeader === false ? withHeaderRow(table) : table;
    const rowCount = rowsInUse(sheet, range);
    const below = rowsRightBelow(sheet, { ...range, rowCount: rowCount + 1 });
    const cells = Array.from({ length: rowCount + below }, (_, index): CellContent[] => {
      const cell = at(sheet, range.row + 1 + index, column) ?? null;
      return [cell === null || isFormula(cell) ? cell : change(cell, index)];
    });
    return typed(sheet, range.row + 1, column, cells);
  });
}

/** The same as a damage. */
export const inColumn =
  (
    key: TableKey,
    header: string,
    change: (cell: CellContent, index: number) => CellContent,
  ): NonNullable<Damage["onData"]> =>
  (content) =>
    withColumn(content, key, header, change);

/** A cell that holds a day, with the day said otherwise. */
export const ofDay =
  (say: (year: string, month: string, day: string) => CellValue) =>
  (cell: CellContent): CellContent => {
    const day = typeof cell === "number" ? fromSerial(cell) : null;
    const [year = "", month = "", date = ""] = day?.split("-") ?? [];
    return day === null ? cell : say(year, month, date);
  };

/** A cell that holds one of some words, with another in its place. */
export const inWords =
  (words: Readonly<Record<string, string>>) =>
  (cell: CellContent): CellContent =>
    typeof cell === "string" ? (words[cell] ?? cell) : cell;

/** A workbook with other rows in the body of a list's table, which becomes as long as they are. */
export function withLines(
  content: WorkbookContent,
  key: TableKey,
  change: (lines: readonly Line[], headers: readonly string[]) => readonly Line[],
): WorkbookContent {
  headedTableOf(content, key);
  return onList(content, key, (sheet, { name, range, columns }) => {
    if (isDisplaced(sheet, name)) throw new NothingToDamage("The table is not over its rows");
    const rowCount = rowsInUse(sheet, range);
    const beside = range.column + range.columnCount;
    if (isFilled(sheet, { row: range.row + 1, column: beside, rowCount, columnCount: WIDTH_BESIDE }))
      throw new NothingToDamage("What stands beside would not move along");
    const there = Array.from({ length: rowCount }, (_, row) =>
      columns.map((__, column) => at(sheet, range.row + 1 + row, range.column + column) ?? null),
    );
    const lines = change(
      there,
      columns.map(({ header }) => header),
    );
    const more = { row: range.row + 1 + rowCount, column: range.column, rowCount: lines.length - rowCount };
    if (isFilled(sheet, { ...more, columnCount: range.columnCount }))
      throw new NothingToDamage("What stands below would be written over");
    const gone = there.slice(lines.length).map(() => columns.map(() => null));
    return withTable(typed(sheet, range.row + 1, range.column, [...lines, ...gone]), name, (table) => ({
      ...table,
      range: { ...range, rowCount: lines.length + 1 },
    }));
  });
}

/** Whether a library has moved the cells from under a table: most of its headers stand in a row above or below its own. */
function isDisplaced(sheet: Sheet, name: string): boolean {
  const table = sheet.tables.find((one) => one.name === name);
  if (!table) return false;
  const { range, columns } = table;
  return [-2, -1, 1, 2].some((by) => {
    const there = columns.filter(({ header }, index) => {
      return at(sheet, range.row + by, range.column + index) === header;
    });
    return there.length * 2 > columns.length;
  });
}

/** Within so many columns beside a table stands what belongs to its rows. */
const WIDTH_BESIDE = 10;

function isFilled(sheet: Sheet, { row, column, rowCount, columnCount }: RangeAddress): boolean {
  return Array.from({ length: Math.max(0, rowCount) }, (_, down) =>
    Array.from({ length: columnCount }, (__, along) => at(sheet, row + down, column + along) ?? ""),
  ).some((cells) => cells.some((cell) => cell !== ""));
}

/** So many rows stand below a table without a gap: they look like its own. */
function rowsRightBelow(sheet: Sheet, range: RangeAddress): number {
  const end = range.row + range.rowCount;
  let count = 0;
  while (isFilled(sheet, { ...range, row: end + count, rowCount: 1 })) count += 1;
  return count;
}

/** Columns of a list in another order and under other headers, as cut, paste and retyping leave them. */
export function withColumns(
  content: WorkbookContent,
  key: TableKey,
  move: (headers: readonly string[]) => readonly string[],
  names: Readonly<Record<string, string>> = {},
): WorkbookContent {
  headedTableOf(content, key);
  return onList(content, key, (sheet, table) => {
    const { range, columns } = table;
    const order = move(columns.map(({ header }) => header));
    // Of columns of one name, as libraries leave them, each goes its own way.
    const from = order.map((header, index) => {
      const before = order.slice(0, index).filter((other) => other === header).length;
      const there = columns.flatMap((column, at_) => (column.header === header ? [at_] : []));
      return there[before] ?? -1;
    });
    if (from.includes(-1)) throw new NothingToDamage(`No columns ${order.join()}`);
    const rows = Array.from({ length: rowsMoved(table) }, (_, row) =>
      from.map((column, index): CellContent => {
        const header = order[index] ?? "";
        return row === 0
          ? (names[header] ?? header)
          : (at(sheet, range.row + row, range.column + column) ?? null);
      }),
    );
    return withTable(typed(sheet, range.row, range.column, rows), table.name, (there) => ({
      ...there,
      columns: order.map((header, index) => {
        const { formula } = columns[from[index] ?? 0] ?? { header };
        return { header: names[header] ?? header, ...(formula === undefined ? {} : { formula }) };
      }),
    }));
  });
}

/** An order of columns in which some stand at the end. */
export const toEnd =
  (...moved: readonly string[]) =>
  (headers: readonly string[]): string[] => [
    ...headers.filter((header) => !moved.includes(header)),
    ...moved,
  ];

/** A workbook in which the words of some sheets are others: in cells, formulas, headers and names of columns. */
export function withWords(
  content: WorkbookContent,
  sheets: readonly string[],
  change: (text: string) => string,
): WorkbookContent {
  const inCell = (cell: CellContent | undefined): CellContent | undefined =>
    typeof cell === "string"
      ? change(cell)
      : isFormula(cell)
        ? { ...cell, formula: change(cell.formula) }
        : cell;
  return {
    ...content,
    sheets: content.sheets.map((sheet) =>
      sheets.includes(sheet.name)
        ? {
            ...sheet,
            blocks: sheet.blocks.map((block) => ({
              ...block,
              contents: block.contents.map((cells) => cells.map(inCell)),
            })),
            tables: sheet.tables.map((table) => ({
              ...table,
              columns: table.columns.map(({ header, formula }) => ({
                header: change(header),
                ...(formula === undefined ? {} : { formula: change(formula) }),
              })),
            })),
          }
        : sheet,
    ),
  };
}

/** A table cut out with its cells and put on another sheet, and the rows right below it, which look like its own. */
export function withTableMoved(
  content: WorkbookContent,
  key: TableKey,
  sheet: string,
  row: number,
  column: number,
): WorkbookContent {
  const found = tableOf(content, key);
  const { range } = found;
  const from = sheetOf(content, key);
  const cells = Array.from({ length: range.rowCount + rowsRightBelow(from, range) }, (_, down) =>
    Array.from(
      { length: range.columnCount },
      (__, along) => at(from, range.row + down, range.column + along) ?? null,
    ),
  );
  const emptied = cells.map((cell) => cell.map(() => null));
  return onSheet(
    onSheet(content, from.name, (one) => ({
      ...typed(one, range.row, range.column, emptied),
      tables: one.tables.filter(({ name }) => name !== found.name),
      validations: [],
      conditionalFormats: [],
    })),
    sheet,
    (one) => ({
      ...typed(one, row, column, cells),
      tables: [...one.tables, { ...found, range: { ...range, row, column } }],
    }),
  );
}
