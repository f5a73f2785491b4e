import type { Expression, Scope } from "../expression";
import { Grid } from "../grid";
import { toGrid } from "../reference";
import { roundWith } from "../round";
import { ERRORS, finite, FormulaError, type Scalar } from "../value";
import { numbersOf, numeric, type FunctionTable } from "./specification";

/** Sums, extremes and rounding. */
export const MATHEMATICS: FunctionTable = {
  SUM: ofNumbers((numbers) => finite(numbers.reduce((sum, number) => sum + number, 0))),
  MAX: ofNumbers((numbers) => numbers.reduce((most, number) => Math.max(most, number), numbers[0] ?? 0)),
  MIN: ofNumbers((numbers) => numbers.reduce((least, number) => Math.min(least, number), numbers[0] ?? 0)),
  AVERAGE: ofNumbers((numbers) =>
    numbers.length === 0
      ? ERRORS.division
      : finite(numbers.reduce((sum, number) => sum + number, 0) / numbers.length),
  ),
  SUMPRODUCT: { minimum: 1, maximum: 255, wantsArrays: true, evaluate: sumProduct },
  ABS: numeric(1, 1, (number = 0) => Math.abs(number)),
  INT: numeric(1, 1, (number = 0) => Math.floor(number)),
  SIGN: numeric(1, 1, (number = 0) => Math.sign(number)),
  MOD: numeric(2, 2, (number = 0, divisor = 0) => {
    return divisor === 0 ? ERRORS.division : finite(number - divisor * Math.floor(number / divisor));
  }),
  ROUND: numeric(2, 2, (number = 0, digits = 0) => rounded(Math.round, number, digits)),
  ROUNDUP: numeric(2, 2, (number = 0, digits = 0) => rounded(Math.ceil, number, digits)),
  ROUNDDOWN: numeric(2, 2, (number = 0, digits = 0) => rounded(Math.floor, number, digits)),
};

function ofNumbers(decide: (numbers: number[]) => Scalar): FunctionTable[string] {
  const evaluate = (args: readonly Expression[], scope: Scope): Scalar => {
    const numbers = numbersOf(args, scope);
    return numbers instanceof FormulaError ? numbers : decide(numbers);
  };
  return { minimum: 1, maximum: 255, evaluate };
}

function rounded(round: (size: number) => number, number: number, digits: number): Scalar {
  return finite(roundWith(round, number, Math.trunc(digits)));
}

function sumProduct(args: readonly Expression[], scope: Scope): Scalar {
  const grids = args.map((argument) => toGrid(argument.value(scope)));
  const [first = new Grid(1, 1, [0])] = grids;
  if (grids.some((grid) => grid.rowCount !== first.rowCount || grid.columnCount !== first.columnCount)) {
    return ERRORS.value;
  }
  let sum = 0;
  for (let position = 0; position < longest(grids); position += 1) {
    let product = 1;
    for (const grid of grids) {
      const value = grid.values[position] ?? null;
      if (value instanceof FormulaError) return value;
      product *= typeof value === "number" ? value : 0;
    }
    sum += product;
  }
  return finite(sum);
}

function longest(grids: readonly Grid[]): number {
  return Math.max(...grids.map((grid) => grid.values.length));
}
