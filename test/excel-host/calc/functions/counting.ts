import { readCriterion, type Criterion } from "../criterion";
import type { Expression, Scope } from "../expression";
import type { Grid } from "../grid";
import { Reference, toGrid } from "../reference";
import { ERRORS, finite, FormulaError, toNumber, type Scalar } from "../value";
import { isMany, valuesOf, type FunctionTable } from "./specification";

/** Counting, also by criteria. */
export const COUNTING: FunctionTable = {
  COUNT: { minimum: 1, maximum: 255, evaluate: (args, scope) => countValues(args, scope, isCountedNumber) },
  COUNTA: {
    minimum: 1,
    maximum: 255,
    evaluate: (args, scope) => countValues(args, scope, (value) => value !== null),
  },
  COUNTBLANK: { minimum: 1, maximum: 1, evaluate: countBlank },
  COUNTIF: { minimum: 2, maximum: 2, evaluate: countIfs },
  COUNTIFS: { minimum: 2, maximum: 254, evaluate: countIfs },
  SUMIF: {
    minimum: 2,
    maximum: 3,
    evaluate: ([range, criterion, sum], scope) => sumIfs([sum ?? range, range, criterion], scope),
  },
  SUMIFS: { minimum: 3, maximum: 255, evaluate: sumIfs },
};

function isCountedNumber(value: Scalar, written: boolean): boolean {
  return (
    typeof value === "number" ||
    (written && !(value instanceof FormulaError) && typeof toNumber(value) === "number")
  );
}

function countValues(
  args: readonly Expression[],
  scope: Scope,
  counts: (value: Scalar, written: boolean) => boolean,
): number {
  let count = 0;
  for (const argument of args) {
    const value = argument.value(scope);
    if (isMany(value)) count += valuesOf(value).filter((item) => counts(item, false)).length;
    else if (counts(value, true)) count += 1;
  }
  return count;
}

function countBlank([argument]: readonly Expression[], scope: Scope): Scalar {
  const value = argument?.value(scope);
  if (!(value instanceof Reference)) return ERRORS.value;
  const grid = value.grid();
  return grid.size - grid.values.filter((item) => item !== null && item !== "").length;
}

interface Condition {
  readonly grid: Grid;
  readonly criterion: Criterion;
}

function countIfs(args: readonly Expression[], scope: Scope): Scalar {
  const conditions = readConditions(args, scope);
  return conditions instanceof FormulaError
    ? conditions
    : matching(conditions).length + matchingBelow(conditions);
}

function sumIfs([sum, ...rest]: readonly (Expression | undefined)[], scope: Scope): Scalar {
  const conditions = readConditions(rest as readonly Expression[], scope);
  if (conditions instanceof FormulaError) return conditions;
  const values = sameShape(sum?.value(scope) ?? null, conditions[0]?.grid);
  let total = 0;
  for (const position of matching(conditions)) {
    const value = values.values[position] ?? null;
    if (value instanceof FormulaError) return value;
    if (typeof value === "number") total += value;
  }
  return finite(total);
}

/** SUMIF's sum range begins where it says and is as large as the range of the criterion. */
function sameShape(sum: Parameters<typeof toGrid>[0], like: Grid | undefined): Grid {
  if (!like || !(sum instanceof Reference)) return toGrid(sum);
  return new Reference(sum.sheet, sum.row, sum.column, like.rowCount, like.columnCount).grid();
}

function readConditions(args: readonly Expression[], scope: Scope): Condition[] | FormulaError {
  const conditions: Condition[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const range = args[index]?.value(scope) ?? null;
    if (range instanceof FormulaError) return range;
    if (!isMany(range)) return ERRORS.value;
    const criterion = readCriterion(args[index + 1]?.scalar(scope) ?? null);
    conditions.push({ grid: toGrid(range), criterion });
  }
  return args.length % 2 === 1 || conditions.some(({ grid }) => !isLike(grid, conditions[0]?.grid))
    ? ERRORS.value
    : conditions;
}

function isLike(grid: Grid, other: Grid | undefined): boolean {
  return grid.rowCount === other?.rowCount && grid.columnCount === other.columnCount;
}

/** Positions where all conditions hold; begins with the rarest equality, found by the index of its range. */
function matching(conditions: readonly Condition[]): readonly number[] {
  const candidates = conditions.map(candidatesOf);
  const known = candidates.filter((positions) => positions !== null);
  const start = known.reduce<readonly number[] | null>(
    (best, positions) => (best === null || positions.length < best.length ? positions : best),
    null,
  );
  const others = conditions.filter((_, index) => candidates[index] !== start || start === null);
  const holds = (position: number): boolean =>
    others.every(({ grid, criterion }) => criterion.test(grid.values[position] ?? null));
  if (start) return start.filter(holds);
  const found: number[] = [];
  const end = storedSize(conditions);
  for (let position = 0; position < end; position += 1) if (holds(position)) found.push(position);
  return found;
}

function candidatesOf({ grid, criterion }: Condition): readonly number[] | null {
  return criterion.kind === "equal" ? grid.positionsOf(criterion.key) : null;
}

function storedSize(conditions: readonly Condition[]): number {
  return Math.max(...conditions.map(({ grid }) => grid.values.length));
}

/** How many cells below the stored ones meet all conditions: all of them where emptiness does. */
function matchingBelow(conditions: readonly Condition[]): number {
  const [first] = conditions;
  if (!first || !conditions.every(({ criterion }) => criterion.test(null))) return 0;
  return first.grid.size - storedSize(conditions);
}
