import type { CellContent, CellValue } from "../content";
import { isFormula } from "../formula";
import { comparableFormula, sameFormula } from "./same-formula";

/** Whether two cells hold the same: the same value, or the same formula whatever it gives. */
export function sameContent(a: CellContent | undefined, b: CellContent | undefined): boolean {
  if (a === b) return true;
  const left = a ?? null;
  const right = b ?? null;
  if (isFormula(left) && isFormula(right)) return sameFormula(left.formula, right.formula);
  if (isFormula(left) || isFormula(right)) return false;
  return sameValue(left, right);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

/** Fields of rules and charts that hold a formula or a reference; the words beside them are compared letter by letter. */
const FORMULA_FIELDS = new Set(["formula", "formula1", "formula2", "source", "values", "categories"]);

/** Whether two plain values are the same, whatever the order of their fields; formulas in them are compared as such. */
export function sameData(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, index) => sameData(part, b[index]));
  }
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((field) =>
    sameField(field, a[field], b[field]),
  );
}

function sameField(field: string, a: unknown, b: unknown): boolean {
  const isFormulas = typeof a === "string" && typeof b === "string" && FORMULA_FIELDS.has(field);
  return sameData(a, b) || (isFormulas && comparableFormula(a) === comparableFormula(b));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === "object";
}
