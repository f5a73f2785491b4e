import type { CellContent, CellValue, Sheet, Table, WorkbookContent } from "../../src/workbook/page/content";
import { columnLetters, quoteSheet } from "../../src/workbook/page/address";
import { isFormula } from "../../src/workbook/page/formula";
import { makeGrid } from "../../src/workbook/page/grid-of-cells";
import type { TableKey } from "../../src/workbook/schema/naming";
import { TABLE_KEYS } from "../../src/workbook/schema/naming";
import { makeWording } from "../../src/workbook/schema/wording";

const { naming, labels } = makeWording("vi");

/** What the workbooks of this folder call everything. */
export { labels, naming };

/** What a damage would befall is not there any more. */
export class NothingToDamage extends Error {}

/** A workbook with one of its sheets changed. */
export function onSheet(
  content: WorkbookContent,
  name: string,
  change: (sheet: Sheet) => Sheet,
): WorkbookContent {
  if (!content.sheets.some((sheet) => sheet.name === name)) throw new NothingToDamage(`No sheet ${name}`);
  return {
    ...content,
    sheets: content.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}

/** A sheet with cells typed in, zero-based. */
export function typed(
  sheet: Sheet,
  row: number,
  column: number,
  contents: readonly (readonly (CellContent | undefined)[])[],
): Sheet {
  return { ...sheet, blocks: [...sheet.blocks, { row, column, contents }] };
}

/** The table of a list, under the headers that its cells show: whoever works in it reads those. */
export function tableOf(content: WorkbookContent, key: TableKey): Table {
  const sheet = sheetOf(content, key);
  const table = sheet.tables.find(({ name }) => name === naming.tables[key]);
  if (!table) throw new NothingToDamage(`No table ${key}`);
  if (table.hasHeader === false) return table;
  const shown = makeGrid(sheet);
  return {
    ...table,
    columns: table.columns.map((column, index) => {
      const header = shown.at(table.range.row, table.range.column + index);
      return typeof header === "string" && header !== "" ? { ...column, header } : column;
    }),
  };
}

/** The table of a list that has a row of headers. */
export function headedTableOf(content: WorkbookContent, key: TableKey): Table {
  const table = tableOf(content, key);
  if (table.hasHeader === false) throw new NothingToDamage(`No headers of ${key}`);
  return table;
}

/** The sheet of a list. */
export function sheetOf(content: WorkbookContent, key: TableKey): Sheet {
  const sheet = content.sheets.find(({ name }) => name === naming.sheets[key]);
  if (!sheet) throw new NothingToDamage(`No sheet ${key}`);
  return sheet;
}

/** A workbook with the sheet of a list changed, whose table is given too. */
export function onList(
  content: WorkbookContent,
  key: TableKey,
  change: (sheet: Sheet, table: Table) => Sheet,
): WorkbookContent {
  const table = tableOf(content, key);
  return onSheet(content, naming.sheets[key], (sheet) => change(sheet, table));
}

/** A sheet whose table is another. */
export function withTable(sheet: Sheet, name: string, change: (table: Table) => Table): Sheet {
  return { ...sheet, tables: sheet.tables.map((table) => (table.name === name ? change(table) : table)) };
}

/** Zero-based column of the sheet in which a header of a list stands. */
export function columnOf(content: WorkbookContent, key: TableKey, header: string): number {
  const { range, columns } = tableOf(content, key);
  const index = columns.findIndex((column) => column.header === header);
  if (index < 0) throw new NothingToDamage(`No column ${header}`);
  return range.column + index;
}

/** A workbook in which each header of a list says something else, in its cell and in its table. */
export function renameHeaders(
  content: WorkbookContent,
  key: TableKey,
  rename: (header: string, index: number) => string,
): WorkbookContent {
  headedTableOf(content, key);
  return onList(content, key, (sheet, table) => {
    const headers = table.columns.map(({ header }, index) => rename(header, index));
    const cells = typed(sheet, table.range.row, table.range.column, [
      headers.map((header) => (/^Column\d+$/.test(header) ? null : header)),
    ]);
    return withTable(cells, table.name, (there) => ({
      ...there,
      columns: there.columns.map((column, index) => ({ ...column, header: headers[index] ?? "" })),
    }));
  });
}

/** A workbook in which lists are tables no more, as Excel's "Convert to Range" leaves it: formulas name cells. */
export function convertToRange(
  content: WorkbookContent,
  keys: readonly TableKey[] = TABLE_KEYS,
): WorkbookContent {
  const tables = keys.map((key) => ({ table: tableOf(content, key), sheet: naming.sheets[key] }));
  const toCells = (formula: string, on: string, row: number): string =>
    tables.reduce((text, { table, sheet }) => withCells(text, table, sheet, on, row), formula);
  return {
    ...content,
    names: content.names.map((name) => ({ ...name, formula: toCells(name.formula, "", 0) })),
    sheets: content.sheets.map((sheet) => ({
      ...mapCells(sheet, (cell, row) =>
        isFormula(cell) ? { ...cell, formula: toCells(cell.formula, sheet.name, row) } : cell,
      ),
      tables: sheet.tables
        .filter(({ name }) => tables.every(({ table }) => table.name !== name))
        .map((table) => ({ ...table, columns: table.columns.map(({ header }) => ({ header })) })),
    })),
  };
}

function withCells(formula: string, table: Table, sheet: string, on: string, row: number): string {
  const { range, columns, name } = table;
  const letters = (header: string): string =>
    columnLetters(
      range.column + columns.findIndex((column) => column.header === header.replace(/'(.)/g, "$1")),
    );
  const prefix = sheet === on ? "" : `${quoteSheet(sheet)}!`;
  return formula
    .replaceAll(
      new RegExp(`\\b${name}\\[\\[#This Row\\],\\[((?:'.|[^'\\]])+)\\]\\]`, "g"),
      (_, header: string) => {
        return `${prefix}$${letters(header)}${row + 1}`;
      },
    )
    .replaceAll(new RegExp(`\\b${name}\\[((?:'.|[^'\\[\\]])+)\\]`, "g"), (_, header: string) => {
      const column = letters(header);
      return `${prefix}$${column}$${range.row + 2}:$${column}$${range.row + range.rowCount}`;
    });
}

/** A sheet with each of its cells made another. */
export function mapCells(
  sheet: Sheet,
  change: (cell: CellContent | undefined, row: number, column: number) => CellContent | undefined,
): Sheet {
  return {
    ...sheet,
    blocks: sheet.blocks.map((block) => ({
      ...block,
      contents: block.contents.map((cells, row) =>
        cells.map((cell, column) => change(cell, block.row + row, block.column + column)),
      ),
    })),
  };
}

/** What a formula gave, in its place. */
export function asValue(cell: CellContent | undefined): CellValue | undefined {
  return isFormula(cell) ? (cell.cached ?? null) : cell;
}

/** So many rows below a table are moved with its columns. */
const ROWS_BELOW = 30;

/** How many rows of a list move where somebody moves whole columns, its header row and what stands below it included. */
export function rowsMoved(table: Table): number {
  return Math.min(table.range.rowCount, 200) + ROWS_BELOW;
}

/** The row below the last of a list's table, zero-based. */
export function below({ range }: Table): number {
  const row = range.row + range.rowCount;
  if (row >= MOST_ROWS) throw new NothingToDamage("No row below");
  return row;
}

/** A sheet on which nothing stands below a table: a row of totals is put there, and over nobody's rows. */
export function ifFree(sheet: Sheet, table: Table): Sheet {
  if ((at(sheet, below(table), table.range.column) ?? null) !== null) throw new NothingToDamage("No room");
  return sheet;
}

/** So many rows has a sheet. */
const MOST_ROWS = 1_048_576;

/** A row of a list's table with words under some of its headers. */
export function rowOf(table: Table, cells: Readonly<Record<string, CellValue>>): (CellValue | undefined)[] {
  const there = new Set(table.columns.map(({ header }) => header));
  const gone = Object.keys(cells).find((header) => !there.has(header));
  if (gone !== undefined) throw new NothingToDamage(`No column ${gone}`);
  return table.columns.map(({ header }) => cells[header]);
}

/** What stands in a sheet's cell. */
export function at(sheet: Sheet, row: number, column: number): CellContent | undefined {
  return makeGrid(sheet).at(row, column);
}

/** A workbook whose sheets have other names, wherever a formula speaks of them. */
export function renameSheets(content: WorkbookContent, rename: (name: string) => string): WorkbookContent {
  const inFormula = (formula: string): string =>
    content.sheets.reduce(
      (text, { name }) => text.replaceAll(`${quoteSheet(name)}!`, `${quoteSheet(rename(name))}!`),
      formula,
    );
  const inCell = (cell: CellContent | undefined): CellContent | undefined =>
    isFormula(cell) ? { ...cell, formula: inFormula(cell.formula) } : cell;
  return {
    ...content,
    ...(content.activeSheet === undefined ? {} : { activeSheet: rename(content.activeSheet) }),
    names: content.names.map((name) => ({ ...name, formula: inFormula(name.formula) })),
    sheets: content.sheets.map((sheet) => ({
      ...mapCells(sheet, inCell),
      name: rename(sheet.name),
      tables: sheet.tables.map((table) => ({
        ...table,
        columns: table.columns.map((column) =>
          column.formula === undefined ? column : { ...column, formula: inFormula(column.formula) },
        ),
      })),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        series: chart.series.map((series) => ({
          ...series,
          values: inFormula(series.values),
          categories: inFormula(series.categories),
        })),
      })),
    })),
  };
}
