import type { Expression, Scope } from "../expression";
import { Grid } from "../grid";
import { Reference, toGrid, type Value } from "../reference";
import { ERRORS, FormulaError } from "../value";
import type { FunctionTable } from "./specification";

/** Where ranges stand and how large they are, without reading them. */
export const SHAPE: FunctionTable = {
  ROW: { minimum: 0, maximum: 1, evaluate: (args, scope) => place(args, scope, scope.row, rowsOf) },
  COLUMN: { minimum: 0, maximum: 1, evaluate: (args, scope) => place(args, scope, scope.column, columnsOf) },
  ROWS: { minimum: 1, maximum: 1, evaluate: ([range], scope) => size(range, scope, (area) => area.rowCount) },
  COLUMNS: {
    minimum: 1,
    maximum: 1,
    evaluate: ([range], scope) => size(range, scope, (area) => area.columnCount),
  },
};

function place(
  [range]: readonly Expression[],
  scope: Scope,
  own: number,
  numbers: (area: Reference) => Value,
): Value {
  if (!range) return own + 1;
  const value = range.value(scope);
  if (value instanceof Reference) return numbers(value);
  return value instanceof FormulaError ? value : ERRORS.value;
}

function rowsOf(area: Reference): Value {
  return area.rowCount === 1 ? area.row + 1 : new Grid(area.rowCount, 1, counted(area.row, area.rowCount));
}

function columnsOf(area: Reference): Value {
  return area.columnCount === 1
    ? area.column + 1
    : new Grid(1, area.columnCount, counted(area.column, area.columnCount));
}

function counted(before: number, count: number): number[] {
  return Array.from({ length: count }, (_, offset) => before + offset + 1);
}

function size(
  range: Expression | undefined,
  scope: Scope,
  measure: (area: Reference | Grid) => number,
): Value {
  const value = range?.value(scope) ?? null;
  if (value instanceof FormulaError) return value;
  return measure(value instanceof Reference ? value : toGrid(value));
}
