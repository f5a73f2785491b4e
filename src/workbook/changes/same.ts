import type { CellContent, CellValue } from "../content";

/** Quotes around a sheet name that needs none: Excel drops them. */
const NEEDLESS_QUOTES = /'([\p{L}_][\p{L}\p{N}_.]*)'!/gu;

/** LibreOffice writes truth values as calls. */
const CALLED_TRUTH = /\b(TRUE|FALSE)\(\)/g;

/** A range of one cell, which Excel tells as that cell. */
const ONE_CELL = /(\$[A-Z]{1,3}\$\d+):\1(?!\d)/g;

/** A formula in the form in which two of them can be compared. */
export function comparableFormula(formula: string): string {
  return formula.replace(NEEDLESS_QUOTES, "$1!").replace(CALLED_TRUTH, "$1").replace(ONE_CELL, "$1");
}

/** Whether two cells hold the same: the same value, or the same formula whatever it gives. */
export function sameContent(a: CellContent | undefined, b: CellContent | undefined): boolean {
  const left = a ?? null;
  const right = b ?? null;
  if (isFormula(left) && isFormula(right)) return sameFormula(left.formula, right.formula);
  if (isFormula(left) || isFormula(right)) return false;
  return sameValue(left, right);
}

/** Most formulas of a tracker are written the same; only the others are worth the comparison. */
function sameFormula(a: string, b: string): boolean {
  return a === b || comparableFormula(a) === comparableFormula(b);
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 1e-9;
  return (a === "" ? null : a) === (b === "" ? null : b);
}

function isFormula(content: CellContent): content is Extract<CellContent, { formula: string }> {
  return typeof content === "object" && content !== null;
}

/** Whether two plain values are the same, whatever the order of their fields. */
export function sameData(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
      : typeof part === "string"
        ? comparableFormula(part)
        : part,
  );
}
