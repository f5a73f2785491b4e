import type { Expression, Scope } from "../expression";
import { Reference, type Value } from "../reference";
import { Slot } from "../sheet-cells";
import { CalcFailure, ERRORS, finite, FormulaError, toNumber, type Scalar } from "../value";
import type { FunctionTable } from "./specification";

/** Sums of what a list shows, other such sums left out. */
export const SUBTOTAL: FunctionTable = { SUBTOTAL: { minimum: 2, maximum: 255, evaluate: subtotal } };

type Summary = (values: readonly Scalar[], numbers: readonly number[]) => Scalar;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** By number; 101 and so on are the same where no row is hidden. */
const SUMMARIES: Readonly<Record<number, Summary>> = {
  1: (_, numbers) => (numbers.length === 0 ? ERRORS.division : finite(total(numbers) / numbers.length)),
  2: (_, numbers) => numbers.length,
  3: (values) => values.filter((value) => value !== null).length,
  4: (_, numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers)),
  5: (_, numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers)),
  9: (_, numbers) => finite(total(numbers)),
};

function subtotal([which, ...lists]: readonly Expression[], scope: Scope): Scalar {
  const number = toNumber(which?.scalar(scope) ?? null);
  if (number instanceof FormulaError) return number;
  const code = Math.trunc(number);
  const summary = SUMMARIES[code > 100 ? code - 100 : code];
  if (!summary) throw new CalcFailure(`#UNSUPPORTED! SUBTOTAL(${code})`);
  const values = lists.flatMap((list) => valuesOf(list.value(scope)));
  const error = code % 100 === 3 ? undefined : values.find((value) => value instanceof FormulaError);
  return (
    (error as FormulaError | undefined) ??
    summary(
      values,
      values.filter((value) => typeof value === "number"),
    )
  );
}

function valuesOf(value: Value): Scalar[] {
  if (!(value instanceof Reference)) throw new CalcFailure("#UNSUPPORTED! SUBTOTAL of what are no cells");
  const { sheet, row, column, rowCount, columnCount } = value;
  // Which rows are out of sight is not known here.
  if (sheet.hasHiddenRows)
    throw new CalcFailure(`#UNSUPPORTED! SUBTOTAL where rows of ${sheet.name} are hidden`);
  const grid = value.grid();
  return grid.values.filter((_, index) => {
    const held = sheet.heldAt(row + Math.floor(index / columnCount), column + (index % columnCount));
    const formula = held instanceof Slot ? held.formula : "";
    return index < rowCount * columnCount && !/\bSUBTOTAL\(/i.test(formula);
  });
}
