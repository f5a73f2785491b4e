import { MAX_COLS, MAX_ROWS, parseA1Ref } from "@borgar/fx";
import { expression, type Expression, type Scope } from "./expression";
import { Reference } from "./reference";
import type { SheetCells } from "./sheet-cells";
import { CalcFailure, ERRORS, type Scalar } from "./value";

/** A reference in A1 form, such as `'Tổng hợp'!$A$1:B3` or `A:A`. */
export function compileRange(text: string, inArray: boolean): Expression {
  const { sheetName, row, column, rowCount, columnCount } = boundsOf(text);
  const sheetOf = sheetFinder(sheetName);
  let last: Reference | null = null;
  const value = (scope: Scope): Reference | typeof ERRORS.reference => {
    const sheet = sheetOf(scope);
    if (!sheet) return ERRORS.reference;
    if (last?.sheet !== sheet) last = new Reference(sheet, row, column, rowCount, columnCount);
    return last;
  };
  if (rowCount !== 1 || columnCount !== 1) return expression(value, inArray);
  const scalar = (scope: Scope): Scalar =>
    sheetOf(scope)?.valueAt(row, column) ?? missingSheet(sheetOf(scope));
  return { given: true, value, scalar };
}

function missingSheet(sheet: SheetCells | undefined): Scalar {
  return sheet ? null : ERRORS.reference;
}

/** Finds a formula's own sheet, or the named one (looked up once for each workbook). */
function sheetFinder(name: string | undefined): (scope: Scope) => SheetCells | undefined {
  if (name === undefined) return (scope) => scope.sheet;
  let book: unknown = null;
  let sheet: SheetCells | undefined;
  return (scope) => {
    if (scope.book !== book) {
      book = scope.book;
      sheet = scope.book.sheet(name);
    }
    return sheet;
  };
}

interface Bounds {
  readonly sheetName: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

function boundsOf(text: string): Bounds {
  const parsed = parseA1Ref(text);
  if (!parsed || !("range" in parsed)) throw new CalcFailure(`#UNSUPPORTED! Reference ${text}`);
  const { top, left, bottom, right } = parsed.range;
  const row = top ?? 0;
  const column = left ?? 0;
  return {
    sheetName: parsed.context?.at(-1),
    row,
    column,
    rowCount: (bottom ?? MAX_ROWS) - row + 1,
    columnCount: (right ?? MAX_COLS) - column + 1,
  };
}
