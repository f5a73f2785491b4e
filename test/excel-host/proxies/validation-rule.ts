import type { ValidationRule } from "../../../src/workbook/page/content";
import { demand, notSimulated } from "../rich-api/host-error";
import { formatAddress } from "../store/address";
import { plainFormula } from "../store/formula-text";
import type { WorkbookState } from "../store/workbook-state";
import { Range } from "./range";

/** Excel repairs a file whose literal list is longer, commas included (excelize issue 1878, ClosedXML issue 1016). */
const LONGEST_LIST = 255;

type Basic = { readonly operator?: unknown; readonly formula1?: unknown; readonly formula2?: unknown };

/** Reads an Excel.DataValidationRule: one kind of rule an object; structured references are refused, as in Excel's box. */
export function readRule(book: WorkbookState, value: unknown): ValidationRule {
  demand(typeof value === "object" && value !== null, "InvalidArgument", "rule");
  const [[kind, rule] = [], ...others] = Object.entries(value as Record<string, Basic>).filter(
    ([, each]) => each,
  );
  demand(
    kind !== undefined && rule !== undefined && others.length === 0,
    "InvalidArgument",
    "one kind of rule",
  );
  if (kind === "list") return listRule(book, rule as { source?: unknown; inCellDropDown?: unknown });
  if (kind === "custom")
    return { kind: "custom", formula: formulaOf(book, (rule as { formula?: unknown }).formula) };
  if (kind === "date") return dateRule(book, rule);
  if (kind === "wholeNumber" || kind === "decimal") return numberRule(kind, rule);
  return notSimulated(`DataValidation.rule ${kind}`);
}

function listRule(
  book: WorkbookState,
  { source, inCellDropDown }: { source?: unknown; inCellDropDown?: unknown },
): ValidationRule {
  if (inCellDropDown !== true) notSimulated("ListDataValidation.inCellDropDown = false");
  if (source instanceof Range)
    return { kind: "list", source: `=${formatAddress(source.sheet.name, source.area, "$")}` };
  demand(typeof source === "string" && source !== "", "InvalidArgument", "list.source");
  if (source.startsWith("=")) return { kind: "list", source: formulaOf(book, source) };
  demand(source.length <= LONGEST_LIST, "InvalidArgument", `a list of ${source.length} characters`);
  return { kind: "list", source: source.split(",").map((item) => item.trim()) };
}

function dateRule(book: WorkbookState, { operator, formula1, formula2 }: Basic): ValidationRule {
  if (operator === "GreaterThanOrEqualTo")
    return { kind: "date", operator: "greaterThanOrEqual", formula1: dateFormula(book, formula1) };
  if (operator !== "Between") notSimulated(`DateTimeDataValidation.operator ${String(operator)}`);
  const [first, second] = [dateFormula(book, formula1), dateFormula(book, formula2)];
  return { kind: "date", operator: "between", formula1: first, formula2: second };
}

/** "When setting the value, it can be passed in as a Date, a Range, or a string": ISO 8601 or a formula (DateTimeDataValidation). */
function dateFormula(book: WorkbookState, value: unknown): string {
  demand(typeof value === "string", "InvalidArgument", "a date is an ISO text or a formula, not a number");
  if (value.startsWith("=")) return formulaOf(book, value);
  demand(!Number.isNaN(Date.parse(value)), "InvalidArgument", `date ${value}`);
  return `=${Date.parse(`${value.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569}`;
}

function numberRule(
  kind: "wholeNumber" | "decimal",
  { operator, formula1, formula2 }: Basic,
): ValidationRule {
  if (operator !== "Between") notSimulated(`BasicDataValidation.operator ${String(operator)}`);
  const [minimum, maximum] = [Number(formula1), Number(formula2)];
  if (Number.isNaN(minimum) || Number.isNaN(maximum))
    notSimulated(`BasicDataValidation.formula1 ${String(formula1)}`);
  return { kind: kind === "decimal" ? "decimal" : "whole", operator: "between", minimum, maximum };
}

function formulaOf(book: WorkbookState, value: unknown): string {
  demand(typeof value === "string", "InvalidArgument", String(value));
  return plainFormula(book, value);
}

/** The rule as Excel gives it back. */
export function apiRule(rule: ValidationRule): Readonly<Record<string, unknown>> {
  switch (rule.kind) {
    case "list":
      return {
        list: {
          inCellDropDown: true,
          source: typeof rule.source === "string" ? rule.source : rule.source.join(","),
        },
      };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "date": {
      const operator = rule.operator === "between" ? "Between" : "GreaterThanOrEqualTo";
      return { date: { operator, formula1: rule.formula1, formula2: rule.formula2 ?? "" } };
    }
    default: {
      const basic = { operator: "Between", formula1: rule.minimum, formula2: rule.maximum };
      return rule.kind === "whole" ? { wholeNumber: basic } : { decimal: basic };
    }
  }
}

/** Excel.DataValidationType of a rule. */
export function apiType(rule: ValidationRule): string {
  return { list: "List", custom: "Custom", date: "Date", whole: "WholeNumber", decimal: "Decimal" }[
    rule.kind
  ];
}
