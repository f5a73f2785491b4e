import { parseA1Ref } from "@borgar/fx";
import { compileRange } from "../cell-reference";
import type { Expression, Scope } from "../expression";
import { exactKey, Grid } from "../grid";
import { Reference, toGrid, type Value } from "../reference";
import { compareText, CalcFailure, ERRORS, FormulaError, toBoolean, toNumber, type Scalar } from "../value";
import { hasWildcard, wildcardTest, withoutTildes } from "../wildcard";
import type { FunctionTable } from "./specification";

/** Finding values by position or by value. */
export const LOOKUP: FunctionTable = {
  INDEX: { minimum: 2, maximum: 3, evaluate: index },
  MATCH: { minimum: 2, maximum: 3, evaluate: match },
  LOOKUP: { minimum: 2, maximum: 3, wantsArrays: true, evaluate: lookup },
  VLOOKUP: { minimum: 3, maximum: 4, evaluate: (args, scope) => lookupAlong(args, scope, "down") },
  INDIRECT: { minimum: 1, maximum: 1, evaluate: indirect },
  HLOOKUP: { minimum: 3, maximum: 4, evaluate: (args, scope) => lookupAlong(args, scope, "across") },
};

function index([source, rowArgument, columnArgument]: readonly Expression[], scope: Scope): Value {
  const value = source?.value(scope) ?? null;
  if (value instanceof FormulaError) return value;
  const area = value instanceof Reference ? value : toGrid(value);
  const first = wholeNumber(rowArgument, scope);
  const second = wholeNumber(columnArgument, scope);
  if (first instanceof FormulaError) return first;
  if (second instanceof FormulaError) return second;
  const oneRow = area.rowCount === 1 && columnArgument === undefined;
  return oneRow
    ? part(area, 0, first)
    : part(area, first, columnArgument === undefined && area.columnCount === 1 ? 1 : second);
}

/** The cells that a text in A1 form names; without a sheet, those of the formula's own. */
function indirect([argument]: readonly Expression[], scope: Scope): Value {
  const address = argument?.scalar(scope) ?? null;
  if (address instanceof FormulaError) return address;
  const text = String(address ?? "");
  return parseA1Ref(text) ? compileRange(text, false).value(scope) : ERRORS.reference;
}

function wholeNumber(argument: Expression | undefined, scope: Scope): number | FormulaError {
  const number = toNumber(argument?.scalar(scope) ?? null);
  return number instanceof FormulaError ? number : Math.trunc(number);
}

/** A cell (row and column from 1), a whole row or column (the other 0), or all. */
function part(area: Reference | Grid, row: number, column: number): Value {
  if (row < 0 || column < 0) return ERRORS.value;
  if (row > area.rowCount || column > area.columnCount) return ERRORS.reference;
  const top = Math.max(row - 1, 0);
  const left = Math.max(column - 1, 0);
  const rowCount = row === 0 ? area.rowCount : 1;
  const columnCount = column === 0 ? area.columnCount : 1;
  if (area instanceof Reference) {
    return new Reference(area.sheet, area.row + top, area.column + left, rowCount, columnCount);
  }
  if (rowCount === 1 && columnCount === 1) return area.at(top, left);
  if (rowCount === area.rowCount && columnCount === area.columnCount) return area;
  throw new CalcFailure("#UNSUPPORTED! INDEX of a whole row or column of an array");
}

function match([sought, list, kind]: readonly Expression[], scope: Scope): Scalar {
  const value = sought?.scalar(scope) ?? null;
  if (value instanceof FormulaError) return value;
  const source = list?.value(scope) ?? null;
  if (source instanceof FormulaError) return source;
  const grid = toGrid(source);
  if (grid.rowCount > 1 && grid.columnCount > 1) return ERRORS.notAvailable;
  const type = kind ? toNumber(kind.scalar(scope)) : 1;
  if (type instanceof FormulaError) return type;
  if (type < 0) throw new CalcFailure("#UNSUPPORTED! MATCH with type -1");
  const position = type > 0 ? lastNotAbove(value, grid) : firstEqual(value, grid);
  return position < 0 ? ERRORS.notAvailable : position + 1;
}

function firstEqual(sought: Scalar, grid: Grid): number {
  if (typeof sought !== "string") return grid.firstPositionOf(exactKey(sought ?? 0));
  if (!hasWildcard(sought)) return grid.firstPositionOf(exactKey(withoutTildes(sought)));
  const matches = wildcardTest(sought);
  return grid.values.findIndex((value) => typeof value === "string" && matches(value));
}

/** Binary search for the last value not above the sought one, among the values of its type. */
function lastNotAbove(sought: Scalar, grid: Grid): number {
  const wanted = sought ?? 0;
  const positions = grid.positionsOfType(typeof wanted as "number" | "string" | "boolean");
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const value = grid.values[positions[middle] ?? 0] ?? null;
    if (isAbove(value, wanted)) high = middle;
    else low = middle + 1;
  }
  return positions[low - 1] ?? -1;
}

function isAbove(value: Scalar, sought: Scalar): boolean {
  if (typeof value === "string" && typeof sought === "string") return compareText(value, sought) > 0;
  return Number(value) > Number(sought);
}

/** LOOKUP in its vector form; errors in the list are skipped, so LOOKUP(2,1/(…)) gives the last hit. */
function lookup([sought, list, results]: readonly Expression[], scope: Scope): Scalar {
  const value = sought?.scalar(scope) ?? null;
  if (value instanceof FormulaError) return value;
  const source = list?.value(scope) ?? null;
  if (source instanceof FormulaError) return source;
  const grid = toGrid(source);
  if (grid.rowCount > 1 && grid.columnCount > 1) throw new CalcFailure("#UNSUPPORTED! LOOKUP in a block");
  const position = lastNotAbove(value, grid);
  if (position < 0) return ERRORS.notAvailable;
  const result = results ? results.value(scope) : grid;
  if (result instanceof Reference) {
    return result.rowCount === 1 && result.columnCount > 1 ? result.at(0, position) : result.at(position, 0);
  }
  return toGrid(result).values[position] ?? null;
}

/** VLOOKUP and HLOOKUP: the sought value in the first column (row), the answer in another one of the same row (column). */
function lookupAlong(
  [sought, table, which, nearest]: readonly Expression[],
  scope: Scope,
  direction: "down" | "across",
): Scalar {
  const value = sought?.scalar(scope) ?? null;
  const source = table?.value(scope) ?? null;
  const number = toNumber(which?.scalar(scope) ?? null);
  const isNear = nearest ? toBoolean(nearest.scalar(scope)) : true;
  const error = [value, source, number, isNear].find((each) => each instanceof FormulaError);
  if (error instanceof FormulaError) return error;
  const grid = source instanceof Reference ? source.grid() : toGrid(source);
  const other = Math.trunc(Number(number)) - 1;
  if (other < 0) return ERRORS.value;
  if (other >= (direction === "down" ? grid.columnCount : grid.rowCount)) return ERRORS.reference;
  const first = firstLine(grid, direction);
  const position = isNear === true ? lastNotAbove(value, first) : firstEqual(value, first);
  if (position < 0) return ERRORS.notAvailable;
  return direction === "down" ? grid.at(position, other) : grid.at(other, position);
}

function firstLine(grid: Grid, direction: "down" | "across"): Grid {
  const count = direction === "down" ? Math.ceil(grid.values.length / grid.columnCount) : grid.columnCount;
  const values = Array.from({ length: count }, (_, index) =>
    direction === "down" ? grid.at(index, 0) : grid.at(0, index),
  );
  return new Grid(direction === "down" ? grid.rowCount : 1, direction === "down" ? 1 : count, values);
}
