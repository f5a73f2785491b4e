import {
  areEqual,
  compareValues,
  ERRORS,
  finite,
  FormulaError,
  toNumber,
  toText,
  type Scalar,
} from "./value";
import type { CellValue } from "../../../src/workbook/page/content";

type Binary = (left: Scalar, right: Scalar) => Scalar;

/** What the operators between two values do; errors among the values never get here. */
export const BINARY_OPERATORS: ReadonlyMap<string, Binary> = new Map<string, Binary>([
  ["+", arithmetic((left, right) => left + right)],
  ["-", arithmetic((left, right) => left - right)],
  ["*", arithmetic((left, right) => left * right)],
  ["/", arithmetic((left, right) => (right === 0 ? null : left / right))],
  ["^", arithmetic((left, right) => (left === 0 && right === 0 ? Number.NaN : left ** right))],
  ["&", concatenate],
  ["=", (left, right) => areEqual(left as CellValue, right as CellValue)],
  ["<>", (left, right) => !areEqual(left as CellValue, right as CellValue)],
  ["<", comparison((order) => order < 0)],
  ["<=", comparison((order) => order <= 0)],
  [">", comparison((order) => order > 0)],
  [">=", comparison((order) => order >= 0)],
]);

/** What the operators on one value do. */
export const UNARY_OPERATORS: ReadonlyMap<string, (value: Scalar) => Scalar> = new Map([
  ["+", (value: Scalar): Scalar => value],
  ["-", (value: Scalar): Scalar => onNumber(value, (number) => -number)],
  ["%", (value: Scalar): Scalar => onNumber(value, (number) => number / 100)],
]);

function onNumber(value: Scalar, apply: (number: number) => number): Scalar {
  const number = toNumber(value);
  return number instanceof FormulaError ? number : finite(apply(number));
}

function arithmetic(apply: (left: number, right: number) => number | null): Binary {
  return (left, right) => {
    const first = toNumber(left);
    if (first instanceof FormulaError) return first;
    const second = toNumber(right);
    if (second instanceof FormulaError) return second;
    const result = apply(first, second);
    return result === null ? ERRORS.division : finite(result);
  };
}

function concatenate(left: Scalar, right: Scalar): Scalar {
  return `${toText(left)}${toText(right)}`;
}

function comparison(holds: (order: number) => boolean): Binary {
  return (left, right) => holds(compareValues(left as CellValue, right as CellValue));
}
