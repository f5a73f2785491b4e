import { parse, tokenize, type AstExpression, type CallExpression } from "@borgar/fx";
import { compileRange } from "./cell-reference";
import { expression, MISSING, scalarExpression, type Expression, type Scope } from "./expression";
import { functionNamed } from "./functions";
import { Grid } from "./grid";
import { lift } from "./lift";
import { BINARY_OPERATORS, UNARY_OPERATORS } from "./operators";
import { intersect, Reference, spanning, type Value } from "./reference";
import { compileStructured } from "./structured-reference";
import { CalcFailure, errorOf, ERRORS, FormulaError, type Scalar } from "./value";

export type { Scope } from "./expression";

type Compiled = (scope: Scope) => Value;

/** Compiled formulas kept at most, of each kind. */
const CACHE_LIMIT = 100_000;
const inCells = new Map<string, Compiled>();
const inNames = new Map<string, Compiled>();

/** A formula as a function of the place it stands in; compiled once for each text. Throws a CalcFailure. */
export function compileFormula(formula: string, inArray: boolean): Compiled {
  const cache = inArray ? inNames : inCells;
  const known = cache.get(formula);
  if (known) return known;
  const compiled = compile(parseFormula(formula), inArray).value;
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(formula, compiled);
  return compiled;
}

function parseFormula(formula: string): AstExpression {
  try {
    return parse(tokenize(formula));
  } catch (error) {
    throw new CalcFailure(`#UNSUPPORTED! Not a formula: ${formula}`, { cause: error });
  }
}

/** An expression of the formula language as functions; `inArray` where a function around it wants arrays. */
export function compile(node: AstExpression, inArray: boolean): Expression {
  switch (node.type) {
    case "Literal":
      return constant(node.value);
    case "ErrorLiteral":
      return constant(errorOf(node.value));
    case "ReferenceIdentifier":
      if (node.kind === "name") return compileName(node.value, inArray);
      return node.kind === "table"
        ? compileStructured(node.value, inArray)
        : compileRange(node.value, inArray);
    case "UnaryExpression":
      return compileUnary(node.operator, compile(node.arguments[0] as AstExpression, inArray), inArray);
    case "BinaryExpression": {
      const [left, right] = node.arguments as [AstExpression, AstExpression];
      const operands = [compile(left, inArray), compile(right, inArray)] as const;
      return !inArray && (left.type === "ArrayExpression" || right.type === "ArrayExpression")
        ? operateOnEach(node.operator, operands, [left, right])
        : compileBinary(node.operator, ...operands, inArray);
    }
    case "ArrayExpression":
      return compileArray(node.elements as AstExpression[][], inArray);
    case "CallExpression":
      return compileCall(node, inArray);
    default:
      throw new CalcFailure(`#UNSUPPORTED! ${node.type}`);
  }
}

function constant(value: Scalar): Expression {
  return scalarExpression(() => value);
}

/** A defined name, or the data rows of a table. */
function compileName(name: string, inArray: boolean): Expression {
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

function compileCall(node: CallExpression, inArray: boolean): Expression {
  const called = functionNamed(node.callee.name);
  if (!called) throw new CalcFailure(`#UNSUPPORTED! ${node.callee.name} is not a function of this evaluator`);
  const { minimum, maximum } = called;
  const count = node.arguments.length;
  if (count < minimum || count > maximum) {
    throw new CalcFailure(`#UNSUPPORTED! ${node.callee.name} does not take ${count} arguments`);
  }
  const argsInArray = inArray || ("wantsArrays" in called && called.wantsArrays === true);
  const args = node.arguments.map((argument) => (argument ? compile(argument, argsInArray) : MISSING));
  if ("apply" in called) return lift(called.apply, args, inArray, called.keepsErrors);
  return expression((scope) => called.evaluate(args, scope), inArray);
}
