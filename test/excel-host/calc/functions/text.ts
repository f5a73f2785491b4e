import { formatValue } from "../number-format";
import { wildcardSource } from "../wildcard";
import {
  CalcFailure,
  ERRORS,
  finite,
  FormulaError,
  numberInText,
  toNumber,
  toText,
  type Scalar,
} from "../value";
import { numeric, type FunctionTable, type ScalarSpecification } from "./specification";

/** Text functions; positions count from 1. */
export const TEXT: FunctionTable = {
  LEN: ofText(1, 1, (text) => text.length),
  LEFT: ofText(1, 2, (text, count = 1) => (count < 0 ? ERRORS.value : text.slice(0, count))),
  RIGHT: ofText(1, 2, (text, count = 1) =>
    count < 0 ? ERRORS.value : count === 0 ? "" : text.slice(-count),
  ),
  MID: ofText(3, 3, (text, start = 1, count = 0) => {
    return start < 1 || count < 0 ? ERRORS.value : text.slice(start - 1, start - 1 + count);
  }),
  REPT: ofText(2, 2, (text, count = 0) => (count < 0 ? ERRORS.value : text.repeat(count))),
  TRIM: ofText(1, 1, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, "")),
  UPPER: ofText(1, 1, (text) => text.toUpperCase()),
  LOWER: ofText(1, 1, (text) => text.toLowerCase()),
  PROPER: ofText(1, 1, (text) => inProperCase(text)),
  CONCATENATE: { minimum: 1, maximum: 255, apply: (...values) => values.map(toText).join("") },
  TEXT: { minimum: 2, maximum: 2, apply: (value, code) => asShown(value, code) },
  VALUE: ofText(1, 1, (text) => numberInText(text) ?? ERRORS.value),
  EXACT: ofTexts(2, (left = "", right = "") => left === right),
  REPLACE: { minimum: 4, maximum: 4, apply: replacePlaces },
  SUBSTITUTE: { minimum: 3, maximum: 4, apply: substitute },
  FIND: { minimum: 2, maximum: 3, apply: (part, text, start) => find(part, text, start, literalPosition) },
  SEARCH: { minimum: 2, maximum: 3, apply: (part, text, start) => find(part, text, start, wildPosition) },
  CHAR: numeric(1, 1, (code = 0) => characterOf(Math.trunc(code))),
  UNICHAR: numeric(1, 1, (code = 0) => (code < 1 ? ERRORS.value : String.fromCodePoint(Math.trunc(code)))),
  HYPERLINK: {
    minimum: 1,
    maximum: 2,
    apply: (link, friendly) => (friendly === undefined ? link : friendly) ?? null,
  },
};

/** A capital after anything that is no letter (PROPER). */
function inProperCase(text: string): string {
  return text.toLowerCase().replace(/(^|[^\p{L}\p{M}])(\p{L})/gu, (found) => found.toUpperCase());
}

/** Text that stands for a number is formatted as that number; what a cell shows as ### is #VALUE!. */
function asShown(value: Scalar = null, code: Scalar = null): Scalar {
  const format = String(toText(code));
  const shown = typeof value === "string" ? (numberInText(value) ?? value) : (value ?? 0);
  if (shown instanceof FormulaError) return shown;
  return format === "" ? "" : (formatValue(shown, format) ?? ERRORS.value);
}

function characterOf(code: number): Scalar {
  if (code < 1 || code > 255) return ERRORS.value;
  if (code > 126)
    throw new CalcFailure(`#UNSUPPORTED! CHAR(${code}) depends on the machine; UNICHAR does not`);
  return String.fromCharCode(code);
}

function ofText(
  minimum: number,
  maximum: number,
  apply: (text: string, first?: number, second?: number) => Scalar,
): ScalarSpecification {
  return {
    minimum,
    maximum,
    apply: (value = null, ...rest) => {
      const numbers = rest.map((item) => toNumber(item));
      const error = numbers.find((number) => number instanceof FormulaError);
      if (error !== undefined) return error;
      const [first, second] = (numbers as number[]).map(Math.trunc);
      const result = apply(String(toText(value)), first, second);
      return typeof result === "number" ? finite(result) : result;
    },
  };
}

/** Puts a text in place of so many characters from a place on; past the end it is added (REPLACE). */
function replacePlaces(
  text: Scalar = null,
  start: Scalar = null,
  count: Scalar = null,
  put: Scalar = null,
): Scalar {
  const [first, length] = [toNumber(start), toNumber(count)];
  if (first instanceof FormulaError) return first;
  if (length instanceof FormulaError) return length;
  const [place, size] = [Math.trunc(first), Math.trunc(length)];
  if (place < 1 || size < 0) return ERRORS.value;
  const whole = String(toText(text));
  return whole.slice(0, place - 1) + String(toText(put)) + whole.slice(place - 1 + size);
}

function ofTexts(count: number, apply: (...texts: string[]) => Scalar): ScalarSpecification {
  return {
    minimum: count,
    maximum: count,
    apply: (...values) => apply(...values.map((value) => String(toText(value)))),
  };
}

function substitute(
  text: Scalar = null,
  old: Scalar = null,
  fresh: Scalar = null,
  instance?: Scalar,
): Scalar {
  const [whole, part, replacement] = [String(toText(text)), String(toText(old)), String(toText(fresh))];
  if (part === "") return whole;
  const pieces = whole.split(part);
  if (instance === undefined) return pieces.join(replacement);
  const number = toNumber(instance);
  if (number instanceof FormulaError || number < 1) return ERRORS.value;
  const which = Math.trunc(number);
  if (pieces.length <= which) return whole;
  return pieces.slice(0, which).join(part) + replacement + pieces.slice(which).join(part);
}

type Position = (part: string, text: string, from: number) => number;

function find(
  part: Scalar = null,
  text: Scalar = null,
  start: Scalar | undefined,
  position: Position,
): Scalar {
  const from = start === undefined ? 1 : toNumber(start);
  const whole = String(toText(text));
  if (from instanceof FormulaError || from < 1 || from > whole.length + 1) return ERRORS.value;
  const found = position(String(toText(part)), whole, Math.trunc(from) - 1);
  return found < 0 ? ERRORS.value : found + 1;
}

function literalPosition(part: string, text: string, from: number): number {
  return text.indexOf(part, from);
}

function wildPosition(part: string, text: string, from: number): number {
  const match = new RegExp(wildcardSource(part), "isu").exec(text.slice(from));
  return match ? match.index + from : -1;
}
