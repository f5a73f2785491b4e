import { translateFormulaToA1, translateFormulaToR1C1 } from "@borgar/fx";
import type { CellValue, RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { GRID, boundingRange, columnLetters, contains, intersect, isSingleCell } from "./address";
import { valueAt } from "./calculation";
import { readEntry, type Entry } from "./entry";
import { formulaCells, toShown, type FormulaPlace } from "./formula-text";
import { tableAt } from "./lookup";
import { paint, spread, uniform } from "./looks";
import {
  cellKey,
  cellPlace,
  type Cell,
  type SheetState,
  type TableState,
  type WorkbookState,
} from "./workbook-state";

/** Largest read Excel answers: 5,000,000 cells (learn.microsoft.com excel-add-ins-ranges-large). */
const LARGEST_READ = 5_000_000;

/** Refuses cells that a protected sheet locks (WorksheetProtection; AccessDenied). */
export function demandUnlocked(sheet: SheetState, range: RangeAddress): void {
  if (sheet.protection === null) return;
  demand(uniform(sheet.looks, range, "locked", true) === false, "AccessDenied", `${sheet.name} is protected`);
}

/** Refuses a filtered table's cells, where real Excel misplaces what is written (office-js issues 224, 994, 226). */
export function demandUnfiltered(sheet: SheetState, range: RangeAddress): void {
  const filtered = sheet.tables.find((table) => table.filters.size > 0 && intersect(table.range, range));
  demand(filtered === undefined, "FilteredRangeConflict", filtered?.name);
}

/** Values as `Range.values` gives them: "" for empty cells, formulas calculated. */
export function readValues(book: WorkbookState, sheet: SheetState, range: RangeAddress): CellValue[][] {
  return readCells(range, (row, column) => {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell) return "";
    return "value" in cell ? cell.value : (valueAt(book, sheet, row, column) ?? 0);
  });
}

/** How a cell shows its formula, with the table that it was shown in: cells never change, so it is worked out once. */
const shownTexts = new WeakMap<Cell, { readonly table: string | null; readonly text: string }>();

/** Formulas as `Range.formulas` gives them: the short structured form, plain values where there is no formula. */
export function readFormulas(sheet: SheetState, range: RangeAddress): CellValue[][] {
  return readCells(range, (row, column) => {
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell) return "";
    return "value" in cell ? cell.value : shownText(cell, tableAt(sheet, row, column));
  });
}

function shownText(cell: Extract<Cell, { formula: string }>, own: TableState | null): string {
  const table = own?.name ?? null;
  const known = shownTexts.get(cell);
  if (known?.table === table) return known.text;
  const text = toShown(own, cell.formula);
  shownTexts.set(cell, { table, text });
  return text;
}

/** Reads a rectangle cell by cell. */
export function readCells<Value>(
  range: RangeAddress,
  read: (row: number, column: number) => Value,
): Value[][] {
  demand(range.rowCount * range.columnCount <= LARGEST_READ, "ResponsePayloadSizeLimitExceeded");
  return Array.from({ length: range.rowCount }, (_, row) =>
    Array.from({ length: range.columnCount }, (_unused, column) =>
      read(range.row + row, range.column + column),
    ),
  );
}

const MISFIT =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * A 2-D array of a rectangle's shape from what a script assigned; a single format, also as [[format]], goes to every cell
 * (excel-add-ins-tables: `columns.getItemAt(3).getRange().numberFormat = [["$#,##0.00"]]`). null is no input for a whole
 * property (excel-add-ins-blank-null-values).
 */
export function shapeInput(input: unknown, range: RangeAddress): unknown[][] {
  demand(input !== null && input !== undefined, "InvalidArgument", "null for a whole property");
  if (!Array.isArray(input) || isSingleEntry(input)) {
    const value: unknown = Array.isArray(input) ? (input[0] as unknown[])[0] : input;
    demand(range.rowCount * range.columnCount <= LARGEST_READ, "OperationCellsExceedLimit");
    return Array.from({ length: range.rowCount }, () => new Array<unknown>(range.columnCount).fill(value));
  }
  const isOfShape =
    input.length === range.rowCount &&
    input.every((line) => Array.isArray(line) && line.length === range.columnCount);
  demand(isOfShape, "InvalidArgument", MISFIT);
  return input as unknown[][];
}

function isSingleEntry(input: readonly unknown[]): boolean {
  return input.length === 1 && Array.isArray(input[0]) && input[0].length === 1;
}

/** Refuses what reaches over whole rows or columns ("unbounded ranges" cannot be written, excel-add-ins-ranges-unbounded). */
export function demandBounded(range: RangeAddress): void {
  const isUnbounded = range.rowCount === GRID.rowCount || range.columnCount === GRID.columnCount;
  demand(!isUnbounded, "InvalidArgument", "whole rows or columns");
}

/** What is to be put into cells; undefined leaves a cell as it is. */
export type CellInputs = readonly (readonly (Cell | null | undefined)[])[];

/**
 * Reads what a script assigned to `values` or `formulas`: null leaves the cell, "" empties it (excel-add-ins-blank-null-values),
 * a single formula goes relatively to all cells, as Ctrl+Enter does. Unlike a format, a value in an array must fit: [[value]]
 * is refused by more than one cell (office-js-docs-reference issue 578).
 */
export function readInputs(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  input: unknown,
): CellInputs {
  const formats = hasTextFormat(sheet, range) ? spread(sheet.looks, range, "numberFormat", "General") : null;
  const isSingle = !Array.isArray(input);
  demand(isSingle || !isSingleEntry(input) || isSingleCell(range), "InvalidArgument", MISFIT);
  // Everything is read before anything is put, so the workbook stays as it is meanwhile.
  const formulaCell = formulaCells(book);
  return shapeInput(input, range).map((line, rowOffset) =>
    line.map((value, columnOffset) => {
      const place = { sheet, row: range.row + rowOffset, column: range.column + columnOffset };
      const format = formats?.[rowOffset]?.[columnOffset] ?? "General";
      const moved = isSingle ? moveFormula(value, range, place) : value;
      return inputOf(moved, (text) => cellOfEntry(place, readEntry(text, format, book.today), formulaCell));
    }),
  );
}

function hasTextFormat(sheet: SheetState, range: RangeAddress): boolean {
  return sheet.looks.some(({ range: area, look }) => look.numberFormat === "@" && intersect(area, range));
}

function moveFormula(value: unknown, range: RangeAddress, place: { row: number; column: number }): unknown {
  if (typeof value !== "string" || !value.startsWith("=") || value.length === 1) return value;
  return translateFormula(value, range, place);
}

/** A formula as it reads when filled from one cell to another. */
export function translateFormula(formula: string, from: Spot, to: Spot): string {
  if ((from.row === to.row && from.column === to.column) || !NAMES_CELLS.test(formula)) return formula;
  return translateFormulaToA1(translateFormulaToR1C1(formula, cellText(from)), cellText(to));
}

/** `translateFormula` of one formula to many cells: what reads the same one cell away in both directions does so everywhere. */
export function formulaFiller(formula: string, from: Spot): (to: Spot) => string {
  const away = (index: number): number => (index === 0 ? 1 : index - 1);
  const elsewhere = translateFormula(formula, from, { row: away(from.row), column: away(from.column) });
  return elsewhere === formula ? () => formula : (to) => translateFormula(formula, from, to);
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

const NAMES_CELLS = /[A-Za-z$]\d|:/;

function cellText({ row, column }: Spot): string {
  return `${columnLetters(column)}${row + 1}`;
}

function inputOf(value: unknown, readText: (text: string) => Cell): Cell | null | undefined {
  if (value === null || value === undefined) return undefined;
  if (value === "") return null;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  demand(typeof value === "string", "InvalidArgument", "a cell holds text, a number or a truth value");
  return readText(value);
}

function cellOfEntry(place: FormulaPlace, entry: Entry, formulaCell: ReturnType<typeof formulaCells>): Cell {
  if (entry.kind === "formula") return formulaCell(place, entry.formula);
  if (entry.numberFormat !== undefined) adoptFormat(place, entry.numberFormat);
  return { value: entry.value ?? "" };
}

/** A date or amount typed into a cell of General format brings its format along, as in the grid. */
function adoptFormat(place: { sheet: SheetState; row: number; column: number }, numberFormat: string): void {
  const cell = { row: place.row, column: place.column, rowCount: 1, columnCount: 1 };
  if (uniform(place.sheet.looks, cell, "numberFormat", "General") === "General")
    paint(place.sheet.looks, cell, { numberFormat });
}

/** Puts contents into cells, without any of the rules of typing. */
export function putCells(sheet: SheetState, range: RangeAddress, inputs: CellInputs): void {
  for (const [rowOffset, line] of inputs.entries())
    for (const [columnOffset, cell] of line.entries()) {
      if (cell === undefined) continue;
      const key = cellKey(range.row + rowOffset, range.column + columnOffset);
      if (cell === null) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    }
}

/** Empties the cells of a rectangle, which may be a whole sheet. */
export function emptyCells(sheet: SheetState, range: RangeAddress): void {
  for (const key of [...sheet.cells.keys()])
    if (contains(range, { ...cellPlace(key), rowCount: 1, columnCount: 1 })) sheet.cells.delete(key);
}

/** The smallest rectangle with all contents (and, unless told otherwise, all looks) of a part of a sheet, or null. */
export function usedRange(
  sheet: SheetState,
  within: RangeAddress = GRID,
  valuesOnly = false,
): RangeAddress | null {
  let used = rangeOfCells(sheet, within);
  if (valuesOnly) return used;
  for (const { range } of sheet.looks) {
    const area = intersect(range, within);
    const isWholeLine = range.rowCount === GRID.rowCount || range.columnCount === GRID.columnCount;
    if (area && !isWholeLine) used = used ? boundingRange(used, area) : area;
  }
  return used;
}

/** The smallest rectangle around the cells within a range; counted in numbers, since there are tens of thousands of cells. */
function rangeOfCells({ cells }: SheetState, within: RangeAddress): RangeAddress | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const key of cells.keys()) {
    const { row, column } = cellPlace(key);
    const isWithin =
      row >= within.row &&
      row < within.row + within.rowCount &&
      column >= within.column &&
      column < within.column + within.columnCount;
    if (!isWithin) continue;
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return bottom < 0
    ? null
    : { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}
