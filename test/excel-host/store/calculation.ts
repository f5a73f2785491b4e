import type { CellValue } from "../../../src/workbook/content";
import { notSimulated } from "../rich-api/host-error";
import { calculate, type CalcResult, type CalcWorkbook } from "../calc";
import { headersOf } from "./lookup";
import { cellPlace, type SheetState, type WorkbookState } from "./workbook-state";

const results = new WeakMap<WorkbookState, { readonly revision: number; readonly result: CalcResult }>();

/** Value of a cell: what was put in, or what its formula gives now; error values as texts such as "#N/A". */
export function valueAt(book: WorkbookState, sheet: SheetState, row: number, column: number): CellValue {
  const value = resultOf(book).valueOf(sheet.name, row, column);
  if (typeof value !== "object" || value === null) return value;
  const isExcels = !/^#(?:CIRC|UNSUPPORTED)!/.test(value.error);
  return isExcels
    ? value.error
    : notSimulated(`${sheet.name} row ${row + 1}, column ${column + 1}: ${value.error}`);
}

/** Calculation happens when a formula's value is first asked for after a change, never while a workbook is being built. */
function resultOf(book: WorkbookState): CalcResult {
  const known = results.get(book);
  if (known?.revision === book.revision) return known.result;
  const result = calculate(calcWorkbook(book), { today: book.today });
  results.set(book, { revision: book.revision, result });
  return result;
}

function calcWorkbook(book: WorkbookState): CalcWorkbook {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      cells: new Map([...sheet.cells].map(([key, cell]) => [placeText(key), cell])),
      tables: sheet.tables.map((table) => ({
        name: table.name,
        range: table.range,
        headers: headersOf(book, table),
      })),
    })),
    names: book.names.filter(({ scope }) => scope === null).map(({ name, formula }) => ({ name, formula })),
  };
}

function placeText(key: number): string {
  const { row, column } = cellPlace(key);
  return `${row},${column}`;
}
