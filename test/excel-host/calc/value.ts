import type { CellValue } from "../../../src/workbook/page/content";

/** The error values a formula can give and another formula can catch. */
export type ErrorCode = "#N/A" | "#VALUE!" | "#REF!" | "#DIV/0!" | "#NAME?" | "#NUM!" | "#NULL!";

/** An error as the value of a cell; there is one object for each code. */
export class FormulaError {
  constructor(readonly code: ErrorCode) {}
}

/** One value: what a cell can hold, or an error. */
export type Scalar = CellValue | FormulaError;

/** The error objects by code. */
export const ERRORS = {
  notAvailable: new FormulaError("#N/A"),
  value: new FormulaError("#VALUE!"),
  reference: new FormulaError("#REF!"),
  division: new FormulaError("#DIV/0!"),
  name: new FormulaError("#NAME?"),
  number: new FormulaError("#NUM!"),
  null: new FormulaError("#NULL!"),
} as const;

/** The error object of a code as a formula writes it. */
export function errorOf(code: string): FormulaError {
  return Object.values(ERRORS).find((error) => error.code === code.toUpperCase()) ?? ERRORS.value;
}

/** A formula this evaluator refuses (unknown function, circle): no IFERROR catches it, the message says why. */
export class CalcFailure extends Error {}

const NUMBER_FORM = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?(%?)$/i;
const ISO_DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;
const UNIX_EPOCH_SERIAL = 25569;

/** The number a text stands for, or null. Dates only in ISO form: other forms depend on the machine's settings. */
export function numberInText(text: string): number | null {
  const trimmed = text.trim();
  const match = NUMBER_FORM.exec(trimmed);
  if (match) return match[3] === "%" ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
  if (!ISO_DAY_FORM.test(trimmed)) return null;
  const milliseconds = Date.parse(`${trimmed}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + UNIX_EPOCH_SERIAL;
}

/** A value as the operand of arithmetic. */
export function toNumber(value: Scalar): number | FormulaError {
  if (typeof value === "number" || value instanceof FormulaError) return value;
  if (value === null) return 0;
  if (typeof value === "boolean") return value ? 1 : 0;
  return numberInText(value) ?? ERRORS.value;
}

/** A value as text, the way `&` writes it. */
export function toText(value: Scalar): string | FormulaError {
  if (typeof value === "string" || value instanceof FormulaError) return value;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return String(Number(value.toPrecision(15))).replace("e", "E");
}

/** A value as a condition. */
export function toBoolean(value: Scalar): boolean | FormulaError {
  if (typeof value === "boolean" || value instanceof FormulaError) return value;
  if (typeof value === "number") return value !== 0;
  if (value === null) return false;
  const upper = value.toUpperCase();
  return upper === "TRUE" ? true : upper === "FALSE" ? false : ERRORS.value;
}

/** A calculated number as a value: what is not finite is an error. */
export function finite(value: number): Scalar {
  return Number.isFinite(value) ? value + 0 : ERRORS.number;
}

const collator = new Intl.Collator("vi", { sensitivity: "accent" });

/** Order of two texts without regard to case: negative, 0 or positive. */
export function compareText(left: string, right: string): number {
  if (left === right || left.toLowerCase() === right.toLowerCase()) return 0;
  return collator.compare(left, right) || (left < right ? -1 : 1);
}

/** Whether two values are equal the way `=` sees it; without the cost of finding their order. */
export function areEqual(left: CellValue, right: CellValue): boolean {
  if (typeof left !== "string" || typeof right !== "string") return compareValues(left, right) === 0;
  return left === right || left.toLowerCase() === right.toLowerCase();
}

/** Order of two values the way `<` and `=` see it: numbers, then text, then booleans; empty is 0, "" or FALSE. */
export function compareValues(left: CellValue, right: CellValue): number {
  const first = left ?? emptyLike(right);
  const second = right ?? emptyLike(first);
  if (typeof first !== typeof second) return rank(first) - rank(second);
  if (typeof first === "string") return compareText(first, String(second));
  return Number(first) - Number(second);
}

function emptyLike(other: CellValue): string | number | boolean {
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: string | number | boolean): number {
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}
