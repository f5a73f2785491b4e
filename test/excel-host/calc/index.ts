import { Book } from "./book";
import type { CalcOptions, CalcResult, CalcValue, CalcWorkbook } from "./content";
import { Slot } from "./sheet-cells";
import { CalcFailure, FormulaError } from "./value";

export type {
  CalcCell,
  CalcOptions,
  CalcResult,
  CalcSheet,
  CalcTable,
  CalcValue,
  CalcWorkbook,
} from "./content";
export { SUPPORTED_FUNCTIONS } from "./functions";

/** Calculates a workbook's formulas; each cell when it is first asked for, and only once. */
export function calculate(workbook: CalcWorkbook, options: CalcOptions): CalcResult {
  const book = new Book(workbook, options);
  return { valueOf: (sheet, row, column) => valueOf(book, sheet, row, column) };
}

function valueOf(book: Book, sheetName: string, row: number, column: number): CalcValue {
  const sheet = book.sheet(sheetName);
  if (!sheet) throw new RangeError(`No sheet "${sheetName}"`);
  const held = sheet.heldAt(row, column);
  try {
    const value = held instanceof Slot ? book.valueOfSlot(held) : held;
    return value instanceof FormulaError ? { error: value.code } : value;
  } catch (error) {
    if (error instanceof CalcFailure) return { error: error.message };
    throw error;
  }
}
export { formatValue } from "./number-format";
export { CalcFailure } from "./value";
