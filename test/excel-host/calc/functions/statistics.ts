import type { Expression, Scope } from "../expression";
import { isMany, numbersOf, valuesOf, type FunctionTable } from "./specification";
import { CalcFailure, ERRORS, FormulaError, toNumber, type Scalar } from "../value";
import { Reference } from "../reference";

const LARGE_FUNCTION = 14;
const SMALL_FUNCTION = 15;
const IGNORE_ERRORS = 6;

/** The k-th smallest and largest. */
export const STATISTICS: FunctionTable = {
  SMALL: { minimum: 2, maximum: 2, evaluate: ([list, rank], scope) => rankedIn(list, rank, scope, smallest) },
  LARGE: { minimum: 2, maximum: 2, evaluate: ([list, rank], scope) => rankedIn(list, rank, scope, largest) },
  AGGREGATE: { minimum: 4, maximum: 4, wantsArrays: true, evaluate: aggregate },
};

type Ranked = (ascending: readonly number[], rank: number) => Scalar;

function smallest(ascending: readonly number[], rank: number): Scalar {
  return ascending[Math.ceil(rank) - 1] ?? ERRORS.number;
}

function largest(ascending: readonly number[], rank: number): Scalar {
  return rank < 1 ? ERRORS.number : (ascending[ascending.length - Math.ceil(rank)] ?? ERRORS.number);
}

function rankedIn(
  list: Expression | undefined,
  rank: Expression | undefined,
  scope: Scope,
  choose: Ranked,
): Scalar {
  const number = toNumber(rank?.scalar(scope) ?? null);
  if (number instanceof FormulaError) return number;
  const value = list?.value(scope) ?? null;
  if (value instanceof Reference && !value.isSingle) {
    const grid = value.grid();
    const error = grid.firstError();
    return error ?? choose(grid.sortedNumbers(), number);
  }
  const numbers = numbersOf(list ? [list] : [], scope);
  return numbers instanceof FormulaError ? numbers : choose(numbers.sort(ascending), number);
}

/** AGGREGATE only as LARGE and SMALL that skip errors. */
function aggregate(args: readonly Expression[], scope: Scope): Scalar {
  const [which, option, , rank] = args.map((argument, index) =>
    index === 2 ? null : argument.scalar(scope),
  );
  const list = args[2]?.value(scope) ?? null;
  const known = which === LARGE_FUNCTION || which === SMALL_FUNCTION;
  if (!known || option !== IGNORE_ERRORS) {
    throw new CalcFailure(`#UNSUPPORTED! AGGREGATE(${String(which)}, ${String(option)})`);
  }
  const number = toNumber(rank ?? null);
  if (number instanceof FormulaError) return number;
  const values = isMany(list) ? valuesOf(list) : [list];
  const numbers = values.filter((value) => typeof value === "number").sort(ascending);
  return which === LARGE_FUNCTION ? largest(numbers, number) : smallest(numbers, number);
}

function ascending(left: number, right: number): number {
  return left - right;
}
