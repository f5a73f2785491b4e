import { parse, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import { compileRange } from "./cell-reference";
import { expression, MISSING, scalarExpression, type Expression, type Scope } from "./expression";
import { functionNamed } from "./functions";
import { Grid } from "./grid";
import { lift } from "./lift";
import { BINARY_OPERATORS, UNARY_OPERATORS } from "./operators";
import { intersect, Reference, spanning, type Value } from "./reference";
import { rowFormOf } from "./row-form";
import { compileStructured } from "./structured-reference";
import { CalcFailure, errorOf, ERRORS, FormulaError, type Scalar } from "./value";

export type { Scope } from "./expression";

type Compiled = (scope: Scope) => Value;

/** Compiled formulas kept at most, of each kind. */
const CACHE_LIMIT = 100_000;
const inCells = new Map<string, Compiled>();
const inNames = new Map<string, Compiled>();

/** A cell's formula as a function of the place it stands in; compiled once for all rows. Throws a CalcFailure. */
export function compileFormula(formula: string, row: number): Compiled {
  const known = inCells.get(formula);
  if (known) return known;
  const form = rowFormOf(formula, row);
  return keptIn(inCells, form, () => compile(parseFormula(formula), { inArray: false, row }));
}

/** The formula of a defined name as a function of the place that asks for it. Throws a CalcFailure. */
export function compileName(formula: string): Compiled {
  return keptIn(inNames, formula, () => compile(parseFormula(formula), { inArray: true, row: null }));
}

function keptIn(cache: Map<string, Compiled>, form: string, make: () => Expression): Compiled {
  const known = cache.get(form);
  if (known) return known;
  const compiled = make().value;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(form, compiled);
  return compiled;
}

function parseFormula(formula: string): AstExpression {
  try {
    return parse(tokenize(formula));
  } catch (error) {
    throw new CalcFailure(`#UNSUPPORTED! Not a formula: ${formula}`, { cause: error });
  }
}

/** Where an expression stands: whether a function around it wants arrays, and in which row it was written. */
interface Within {
  readonly inArray: boolean;
  readonly row: number | null;
}

/** An expression of the formula language as functions. */
function compile(node: AstExpression, within: Within): Expression {
  const { inArray, row } = within;
  switch (node.type) {
    case "Literal":
      return constant(node.value);
    case "ErrorLiteral":
      return constant(errorOf(node.value));
    case "ReferenceIdentifier":
      if (node.kind === "name") return compileNamed(node.value, inArray);
      return node.kind === "table"
        ? compileStructured(node.value, inArray)
        : compileRange(node.value, inArray, row);
    case "UnaryExpression":
      return compileUnary(node.operator, compile(node.arguments[0] as AstExpression, within), inArray);
    case "BinaryExpression": {
      const [left, right] = node.arguments as [AstExpression, AstExpression];
      const operands = [compile(left, within), compile(right, within)] as const;
      return !inArray && (left.type === "ArrayExpression" || right.type === "ArrayExpression")
        ? operateOnEach(node.operator, operands, [left, right])
        : compileBinary(node.operator, ...operands, inArray);
    }
    case "ArrayExpression":
      return compileArray(node.elements as AstExpression[][], inArray);
    case "CallExpression":
      return compileCall(node, within);
    default:
      throw new CalcFailure(`#UNSUPPORTED! ${node.type}`);
  }
}

function constant(value: Scalar): Expression {
  return scalarExpression(() => value);
}

/** A defined name, or the data rows of a table. */
function compileNamed(name: string, inArray: boolean): Expression {
  const bare = name.slice(name.lastIndexOf("!") + 1);
  const rows = compileStructured(`${bare}[]`, inArray);
  return expression((scope) => {
    const value = scope.book.valueOfName(bare, scope);
    if (value !== undefined) return value;
    return scope.book.table(bare) ? rows.value(scope) : ERRORS.name;
  }, inArray);
}

function compileUnary(operator: string, operand: Expression, inArray: boolean): Expression {
  if (operator === "@") {
    return scalarExpression((scope) => intersect(operand.value(scope), scope.row, scope.column));
  }
  const apply = UNARY_OPERATORS.get(operator);
  if (!apply) throw new CalcFailure(`#UNSUPPORTED! Operator ${operator}`);
  return lift(apply, [operand], inArray);
}

function compileBinary(operator: string, left: Expression, right: Expression, inArray: boolean): Expression {
  if (operator === ":") return expression((scope) => range(left.value(scope), right.value(scope)), inArray);
  const apply = BINARY_OPERATORS.get(operator);
  if (!apply) throw new CalcFailure(`#UNSUPPORTED! Operator "${operator}"`);
  return lift(apply as (...values: Scalar[]) => Scalar, [left, right], inArray);
}

/** An operator beside an array that is spelled out: many values in every Excel, though a reference is still one. */
function operateOnEach(
  operator: string,
  operands: readonly [Expression, Expression],
  nodes: readonly AstExpression[],
): Expression {
  const [left, right] = operands.map((operand, index) =>
    nodes[index]?.type === "ArrayExpression" ? operand : scalarExpression(operand.scalar),
  ) as [Expression, Expression];
  return expression(compileBinary(operator, left, right, true).value, false);
}

function range(first: Value, second: Value): Value {
  if (first instanceof FormulaError) return first;
  if (first instanceof Reference && second instanceof Reference) return spanning(first, second);
  return second instanceof FormulaError ? second : ERRORS.value;
}

function compileArray(rows: AstExpression[][], inArray: boolean): Expression {
  const values = rows.flat().map(literalOf);
  const grid = new Grid(rows.length, rows[0]?.length ?? 0, values);
  return expression(() => grid, inArray);
}

function literalOf(node: AstExpression): Scalar {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return errorOf(node.value);
  throw new CalcFailure(`#UNSUPPORTED! ${node.type} in an array`);
}

function compileCall(node: CallExpression, { inArray, row }: Within): Expression {
  const called = functionNamed(node.callee.name);
  if (!called) throw new CalcFailure(`#UNSUPPORTED! ${node.callee.name} is not a function of this evaluator`);
  const { minimum, maximum } = called;
  const count = node.arguments.length;
  if (count < minimum || count > maximum) {
    throw new CalcFailure(`#UNSUPPORTED! ${node.callee.name} does not take ${count} arguments`);
  }
  const argsInArray = inArray || ("wantsArrays" in called && called.wantsArrays === true);
  const args = node.arguments.map((argument) =>
    argument ? compile(argument, { inArray: argsInArray, row }) : MISSING,
  );
  if ("apply" in called) return lift(called.apply, args, inArray, called.keepsErrors);
  return expression((scope) => called.evaluate(args, scope), inArray);
}
