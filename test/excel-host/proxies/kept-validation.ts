import { demand } from "../rich-api/host-error";
import { plainFormula } from "../store/formula-text";
import type { KeptValidation, WorkbookState } from "../store/workbook-state";

const OPERATORS =
  "Between NotBetween EqualTo NotEqualTo GreaterThan LessThan GreaterThanOrEqualTo LessThanOrEqualTo".split(
    " ",
  );
const TYPES: Readonly<Record<string, string>> = {
  ...{ wholeNumber: "WholeNumber", decimal: "Decimal", textLength: "TextLength", date: "Date", time: "Time" },
};

/** Operators that the workbook as data can say, by kind. */
const SAYABLE: Readonly<Record<string, readonly string[]>> = {
  wholeNumber: ["Between"],
  decimal: ["Between"],
  date: ["Between", "GreaterThanOrEqualTo"],
};

/** A rule that is only kept: comparisons our files have no words for. Null for every other rule. */
export function readKeptRule(book: WorkbookState, value: unknown): KeptValidation["kept"] | null {
  const [[kind, rule] = [], ...others] = Object.entries(Object(value) as object).filter(([, each]) => each);
  const type = TYPES[String(kind)];
  if (type === undefined || others.length > 0) return null;
  const { operator, formula1, formula2 } = Object(rule) as Record<string, unknown>;
  demand(OPERATORS.includes(String(operator)), "InvalidArgument", `operator ${String(operator)}`);
  if (SAYABLE[String(kind)]?.includes(String(operator))) return null;
  const isPair = String(operator).endsWith("etween");
  const formulas = {
    formula1: operandOf(book, formula1),
    ...(isPair ? { formula2: operandOf(book, formula2) } : {}),
  };
  return { type, rule: { [String(kind)]: { operator, ...formulas } } };
}

function operandOf(book: WorkbookState, value: unknown): number | string {
  if (typeof value === "number") return value;
  demand(typeof value === "string" && value !== "", "InvalidArgument", `formula ${String(value)}`);
  return value.startsWith("=") ? plainFormula(book, value) : value;
}
