import { expression, scalarExpression, type Expression, type Scope } from "./expression";
import { Grid } from "./grid";
import { Reference, toGrid, type Value } from "./reference";
import { CalcFailure, ERRORS, FormulaError, type Scalar } from "./value";

/** A function from single values to a single value. */
export type ScalarFunction = (...values: Scalar[]) => Scalar;

const ARRAY_LIMIT = 200_000;

/** An expression that applies a function to its arguments, value by value where they are arrays. */
export function lift(
  apply: ScalarFunction,
  args: readonly Expression[],
  inArray: boolean,
  keepsErrors = false,
): Expression {
  const guarded = keepsErrors ? apply : stoppingAtErrors(apply);
  if (inArray) return expression((scope) => spread(guarded, args, scope), true);
  const [first, second] = args;
  if (first && second && args.length === 2) {
    return scalarExpression((scope) => guarded(first.scalar(scope), second.scalar(scope)));
  }
  return scalarExpression((scope) => guarded(...args.map((argument) => argument.scalar(scope))));
}

function stoppingAtErrors(apply: ScalarFunction): ScalarFunction {
  return (...values) => values.find((value) => value instanceof FormulaError) ?? apply(...values);
}

function spread(apply: ScalarFunction, args: readonly Expression[], scope: Scope): Value {
  const values = args.map((argument) => argument.value(scope));
  const many = values.some((value) => value instanceof Grid || value instanceof Reference);
  if (!many) return apply(...(values as Scalar[]));
  const grids = values.map(toGrid);
  const rowCount = Math.max(...grids.map((grid) => grid.rowCount));
  const columnCount = Math.max(...grids.map((grid) => grid.columnCount));
  if (rowCount * columnCount > ARRAY_LIMIT) throw new CalcFailure("#UNSUPPORTED! An array of whole columns");
  const results: Scalar[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      results.push(apply(...grids.map((grid) => repeated(grid, row, column))));
    }
  }
  return new Grid(rowCount, columnCount, results);
}

/** A value of an array that repeats its only row or column to the size of the others. */
function repeated(grid: Grid, row: number, column: number): Scalar {
  const sourceRow = grid.rowCount === 1 ? 0 : row;
  const sourceColumn = grid.columnCount === 1 ? 0 : column;
  if (sourceRow >= grid.rowCount || sourceColumn >= grid.columnCount) return ERRORS.notAvailable;
  return grid.at(sourceRow, sourceColumn);
}
