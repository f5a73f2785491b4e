import { MAX_COLS, MAX_ROWS, parseA1Ref } from "@borgar/fx";
import { expression, type Expression, type Scope } from "./expression";
import { Reference } from "./reference";
import { isNear } from "./row-form";
import type { SheetCells } from "./sheet-cells";
import { CalcFailure, ERRORS, type Scalar } from "./value";

/**
 * A reference in A1 form, such as `'Tổng hợp'!$A$1:B3` or `A:A`. One that was written in a row, and names it or the one
 * above, goes along to whatever row asks.
 */
export function compileRange(text: string, inArray: boolean, writtenIn: number | null = null): Expression {
  const bounds = boundsOf(text);
  const sheetOf = sheetFinder(bounds.sheetName);
  return writtenIn !== null && isMoving(bounds, writtenIn)
    ? compileMoving(bounds, sheetOf, { inArray, writtenIn })
    : compileFixed(bounds, sheetOf, inArray);
}

type SheetFinder = (scope: Scope) => SheetCells | undefined;

function isMoving({ row, bottom, isOfColumns }: Bounds, writtenIn: number): boolean {
  return isOfColumns && (isNear(row, writtenIn) || isNear(bottom, writtenIn));
}

function compileMoving(
  { row, bottom, column, columnCount }: Bounds,
  sheetOf: SheetFinder,
  { inArray, writtenIn }: { readonly inArray: boolean; readonly writtenIn: number },
): Expression {
  const placed = (named: number): ((scope: Scope) => number) => {
    const offset = named - writtenIn;
    return isNear(named, writtenIn) ? (scope) => scope.row + offset : () => named;
  };
  const [first, second] = [placed(row), placed(bottom)];
  const value = (scope: Scope): Reference | typeof ERRORS.reference => {
    const sheet = sheetOf(scope);
    if (!sheet) return ERRORS.reference;
    const [one, other] = [first(scope), second(scope)];
    return new Reference(sheet, Math.min(one, other), column, Math.abs(other - one) + 1, columnCount);
  };
  if (row !== bottom || columnCount !== 1) return expression(value, inArray);
  const scalar = (scope: Scope): Scalar =>
    sheetOf(scope)?.valueAt(first(scope), column) ?? missingSheet(sheetOf(scope));
  return { given: true, value, scalar };
}

function compileFixed(
  { row, bottom, column, columnCount }: Bounds,
  sheetOf: SheetFinder,
  inArray: boolean,
): Expression {
  const rowCount = bottom - row + 1;
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
function sheetFinder(name: string | undefined): SheetFinder {
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
  readonly bottom: number;
  readonly column: number;
  readonly columnCount: number;
  /** Whether columns are named; whole rows are not. */
  readonly isOfColumns: boolean;
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
    bottom: bottom ?? MAX_ROWS,
    column,
    isOfColumns: typeof left === "number",
    columnCount: (right ?? MAX_COLS) - column + 1,
  };
}
