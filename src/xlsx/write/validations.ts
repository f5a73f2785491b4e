import type { DataValidation, ValidationRule } from "../../workbook/page/content";
import type { HucreValidation } from "../hucre";
import { compactAddress } from "../text/address";
import { toFileFormula } from "../text/formula-text";

/** A data validation as the library takes it. Empty cells are allowed; without a message of its own, Excel's stops. */
export function toValidation(validation: DataValidation): HucreValidation {
  const { prompt, error } = validation;
  return {
    range: compactAddress(validation.range),
    ...ruleOf(validation.rule),
    allowBlank: true,
    showInputMessage: true,
    showErrorMessage: true,
    ...(prompt && { inputTitle: prompt.title, inputMessage: prompt.message }),
    ...(error && { errorTitle: error.title, errorMessage: error.message, errorStyle: error.style }),
  };
}

function ruleOf(rule: ValidationRule): Pick<HucreValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.kind) {
    case "list":
      return { type: "list", formula1: listSource(rule.source) };
    case "date":
      return {
        type: "date",
        operator: rule.operator,
        formula1: toFileFormula(rule.formula1),
        ...(rule.formula2 !== undefined && { formula2: toFileFormula(rule.formula2) }),
      };
    case "whole":
    case "decimal": {
      const bounds = { formula1: String(rule.minimum), formula2: String(rule.maximum) };
      return { type: rule.kind, operator: rule.operator, ...bounds };
    }
    case "custom":
      return { type: "custom", formula1: toFileFormula(rule.formula) };
  }
}

function listSource(source: string | readonly string[]): string {
  if (typeof source === "string") return toFileFormula(source);
  return `"${source.join(",").replaceAll('"', '""')}"`;
}
