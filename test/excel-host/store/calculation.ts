import type { CellValue } from "../../../src/workbook/page/content";
import { notSimulated } from "../rich-api/host-error";
import { calculate, type CalcResult, type CalcValue, type CalcWorkbook } from "../calc";
import { headersOf } from "./lookup";
import type { SheetState, WorkbookState } from "./workbook-state";

const results = new WeakMap<WorkbookState, { readonly revision: number; readonly result: CalcResult }>();

/** Value of a cell: what was put in, or what its formula gives now; error values as texts such as "#N/A". */
export function valueAt(book: WorkbookState, sheet: SheetState, row: number, column: number): CellValue {
  const value = resultOf(book).valueOf(sheet.name, row, column);
  return plainValue(value, `${sheet.name} row ${row + 1}, column ${column + 1}`);
}

/** What the evaluator does not know is refused by name, not passed off as a value. */
function plainValue(value: CalcValue, place: string): CellValue {
  if (typeof value !== "object" || value === null) return value;
  const isExcels = !/^#(?:CIRC|UNSUPPORTED)!/.test(value.error);
  return isExcels ? value.error : notSimulated(`${place}: ${value.error}`);
}

/** Value that a formula gives on a sheet of its own, such as a defined name's. */
export function valueOfFormula(book: WorkbookState, formula: string): CellValue {
  const workbook = calcWorkbook(book);
  const scratch = { name: "\u0000", cells: new Map([[0, { formula }]]), tables: [] };
  const value = calculate({ ...workbook, sheets: [...workbook.sheets, scratch] }, { today: book.today });
  return plainValue(value.valueOf(scratch.name, 0, 0), formula);
}

/** Calculation happens when a formula's value is first asked for after a change, never while a workbook is being built. */
function resultOf(book: WorkbookState): CalcResult {
  const known = results.get(book);
  if (known?.revision === book.revision) return known.result;
  const result = calculate(calcWorkbook(book), { today: book.today });
  results.set(book, { revision: book.revision, result });
  return result;
}

/** Lets a copy know what is worked out for a workbook; only where that one itself is changed no more. */
export function shareCalculation(kept: WorkbookState, copy: WorkbookState): void {
  if (kept.revision === copy.revision) results.set(copy, { revision: copy.revision, result: resultOf(kept) });
}

/** Lets go what was worked out for a workbook. */
export function forgetCalculation(book: WorkbookState): void {
  results.delete(book);
}

function calcWorkbook(book: WorkbookState): CalcWorkbook {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      hasHiddenRows:
        sheet.rows.some(({ look }) => look.hidden === true) ||
        sheet.tables.some(({ filters }) => filters.size > 0),
      cells: sheet.cells,
      tables: sheet.tables.map((table) => ({
        name: table.name,
        range: table.showTotals ? { ...table.range, rowCount: table.range.rowCount - 1 } : table.range,
        headers: headersOf(book, table),
      })),
    })),
    // The evaluator knows no scopes: of two names that are alike the workbook's wins.
    names: [...book.names].sort((left, right) => Number(left.scope === null) - Number(right.scope === null)),
  };
}
