import type { Book } from "./book";
import { intersect, Reference, type Value } from "./reference";
import type { SheetCells } from "./sheet-cells";
import { CalcFailure, type Scalar } from "./value";
import { Grid } from "./grid";

/** Where a formula stands while it is calculated; row and column zero-based. */
export interface Scope {
  readonly book: Book;
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
}

/** A compiled expression, also as an argument of a function. */
export interface Expression {
  /** False for an argument left empty between two commas. */
  readonly given: boolean;
  /** The value with references and arrays as they are. */
  readonly value: (scope: Scope) => Value;
  /** One value: a column of cells gives the one in the formula's own row, as Excel before 2021 does. */
  readonly scalar: (scope: Scope) => Scalar;
}

/** An expression out of its value; inside array functions, many values where one is wanted are refused. */
export function expression(value: (scope: Scope) => Value, inArray: boolean): Expression {
  const scalar = inArray
    ? (scope: Scope): Scalar => onlyOne(value(scope))
    : (scope: Scope): Scalar => intersect(value(scope), scope.row, scope.column);
  return { given: true, value, scalar };
}

/** An expression that is always one value. */
export function scalarExpression(scalar: (scope: Scope) => Scalar): Expression {
  return { given: true, value: scalar, scalar };
}

/** An argument left out. */
export const MISSING: Expression = { given: false, value: () => null, scalar: () => null };

function onlyOne(value: Value): Scalar {
  if (value instanceof Reference && value.isSingle) return value.at(0, 0);
  if (value instanceof Grid && value.size === 1) return value.at(0, 0);
  if (value instanceof Reference || value instanceof Grid) {
    throw new CalcFailure("#UNSUPPORTED! An array where one value is wanted, inside an array function");
  }
  return value;
}
