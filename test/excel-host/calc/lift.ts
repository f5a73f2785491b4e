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
  const guarded = keepsErrors ? apply : stoppingAtErrors(apply, args.length);
  if (inArray) return expression((scope) => spread(guarded, args, scope), true);
  const [first, second] = args;
  if (first && args.length === 1) return scalarExpression((scope) => guarded(first.scalar(scope)));
  if (first && second && args.length === 2) {
    return scalarExpression((scope) => guarded(first.scalar(scope), second.scalar(scope)));
  }
  return scalarExpression((scope) => guarded(...args.map((argument) => argument.scalar(scope))));
}

/** One and two values, of which there are most, come without a list. */
function stoppingAtErrors(apply: ScalarFunction, count: number): ScalarFunction {
  if (count === 1) return (value = null) => (value instanceof FormulaError ? value : apply(value));
  if (count === 2)
    return (first = null, second = null) => {
      if (first instanceof FormulaError) return first;
      return second instanceof FormulaError ? second : apply(first, second);
    };
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
  if (
    grids.every((grid) => grid.size === 1 || (grid.rowCount === rowCount && grid.columnCount === columnCount))
  )
    return new Grid(rowCount, columnCount, inStep(apply, grids, rowCount * columnCount));
  const results: Scalar[] = [];
  for (let row = 0; row < rowCount; row += 1) {
    for (let column = 0; column < columnCount; column += 1) {
      results.push(apply(...grids.map((grid) => repeated(grid, row, column))));
    }
  }
  return new Grid(rowCount, columnCount, results);
}

/** What a function gives of arrays of one size, and of single values beside them, place by place. */
function inStep(apply: ScalarFunction, grids: readonly Grid[], size: number): Scalar[] {
  const readers = grids.map(({ size: own, values }) => {
    const only = values[0] ?? null;
    return own === 1 ? (): Scalar => only : (place: number): Scalar => values[place] ?? null;
  });
  const [first = (): Scalar => null, second] = readers;
  const results = new Array<Scalar>(size);
  for (let place = 0; place < size; place += 1) {
    if (readers.length === 1) results[place] = apply(first(place));
    else if (second && readers.length === 2) results[place] = apply(first(place), second(place));
    else results[place] = apply(...readers.map((read) => read(place)));
  }
  return results;
}

/** A value of an array that repeats its only row or column to the size of the others. */
function repeated(grid: Grid, row: number, column: number): Scalar {
  const sourceRow = grid.rowCount === 1 ? 0 : row;
  const sourceColumn = grid.columnCount === 1 ? 0 : column;
  if (sourceRow >= grid.rowCount || sourceColumn >= grid.columnCount) return ERRORS.notAvailable;
  return grid.at(sourceRow, sourceColumn);
}
