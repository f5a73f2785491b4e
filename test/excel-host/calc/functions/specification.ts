import type { Expression, Scope } from "../expression";
import type { ScalarFunction } from "../lift";
import { Grid } from "../grid";
import { Reference, type Value } from "../reference";
import { ERRORS, FormulaError, toNumber, type Scalar } from "../value";

/** A function from values to a value; array functions apply it value by value. */
export interface ScalarSpecification {
  readonly minimum: number;
  readonly maximum: number;
  readonly apply: ScalarFunction;
  /** Whether it sees error values itself instead of giving them back. */
  readonly keepsErrors?: boolean;
}

/** A function that decides itself what it reads of its arguments. */
export interface WholeSpecification {
  readonly minimum: number;
  readonly maximum: number;
  readonly evaluate: (args: readonly Expression[], scope: Scope) => Value;
  /** Whether operators inside its arguments work on whole arrays. */
  readonly wantsArrays?: boolean;
}

/** A function of the formula language. */
export type FunctionSpecification = ScalarSpecification | WholeSpecification;

/** Functions by their upper case names. */
export type FunctionTable = Readonly<Record<string, FunctionSpecification>>;

/** A function of one to three numbers; text that is no number is #VALUE!, and so is null as a result #NUM!. */
export function numeric(
  minimum: number,
  maximum: number,
  apply: (...numbers: number[]) => Scalar,
): ScalarSpecification {
  return { minimum, maximum, apply: (...values) => withNumbers(values, apply) };
}

function withNumbers(values: readonly Scalar[], apply: (...numbers: number[]) => Scalar): Scalar {
  const numbers: number[] = [];
  for (const value of values) {
    const number = toNumber(value);
    if (number instanceof FormulaError) return number;
    numbers.push(number);
  }
  return apply(...numbers);
}

/** A number that no date or no result stands for as #NUM!. */
export function orNumberError(value: number | null): Scalar {
  return value === null ? ERRORS.number : value;
}

/** The numbers of all arguments: in cells only numbers count, written directly also texts that are numbers. */
export function numbersOf(args: readonly Expression[], scope: Scope): number[] | FormulaError {
  const numbers: number[] = [];
  for (const argument of args) {
    const value = argument.value(scope);
    const error = isMany(value) ? addNumbers(numbers, value) : addNumber(numbers, value);
    if (error) return error;
  }
  return numbers;
}

/** Whether a value is cells or an array, not a value written directly. */
export function isMany(value: Value): value is Grid | Reference {
  return value instanceof Grid || value instanceof Reference;
}

/** All values of cells or an array, read once. */
export function valuesOf(value: Grid | Reference): readonly Scalar[] {
  if (value instanceof Reference && value.isSingle) return [value.at(0, 0)];
  return value instanceof Reference ? value.grid().values : value.values;
}

function addNumbers(numbers: number[], value: Grid | Reference): FormulaError | null {
  for (const item of valuesOf(value)) {
    if (item instanceof FormulaError) return item;
    if (typeof item === "number") numbers.push(item);
  }
  return null;
}

function addNumber(numbers: number[], value: Scalar): FormulaError | null {
  const number = toNumber(value);
  if (number instanceof FormulaError) return number;
  numbers.push(number);
  return null;
}
