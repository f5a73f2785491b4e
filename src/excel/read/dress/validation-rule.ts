import type { DataValidation, ValidationRule } from "../../../workbook/page/content";

/** The rule of a check, or null where it is of a kind we do not write. */
export function ruleOf(rule: Excel.DataValidationRule): ValidationRule | null {
  if (rule.list) {
    const source = String(rule.list.source);
    return { kind: "list", source: source.startsWith("=") ? source : source.split(/,\s*/) };
  }
  if (rule.custom) return { kind: "custom", formula: rule.custom.formula };
  if (rule.date) return dateRule(rule.date);
  const numeric = rule.wholeNumber ?? rule.decimal;
  if (!numeric || numeric.operator !== "Between") return null;
  return {
    kind: rule.wholeNumber ? "whole" : "decimal",
    operator: "between",
    minimum: numberOf(numeric.formula1),
    maximum: numberOf(numeric.formula2),
  };
}

function dateRule(date: Excel.DateTimeDataValidation): ValidationRule | null {
  const formula1 = String(date.formula1);
  if (date.operator === "GreaterThanOrEqualTo")
    return { kind: "date", operator: "greaterThanOrEqual", formula1 };
  if (date.operator !== "Between") return null;
  return { kind: "date", operator: "between", formula1, formula2: String(date.formula2) };
}

function numberOf(formula: unknown): number {
  return Number(String(formula).replace(/^=/, ""));
}

const ERROR_STYLES = { Stop: "stop", Warning: "warning", Information: "information" } as const;

/** Messages as Excel tells them: null where they differ, which the types do not say. */
interface ToldMessages {
  readonly prompt: Excel.DataValidationPrompt | null;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
}

/** The messages of a check that are shown. */
export function messagesOf({ prompt, errorAlert }: ToldMessages): Pick<DataValidation, "prompt" | "error"> {
  return {
    ...(prompt?.showPrompt && prompt.message !== ""
      ? { prompt: { title: prompt.title, message: prompt.message } }
      : {}),
    ...(errorAlert?.showAlert && errorAlert.message !== ""
      ? {
          error: {
            title: errorAlert.title,
            message: errorAlert.message,
            style: ERROR_STYLES[errorAlert.style as keyof typeof ERROR_STYLES],
          },
        }
      : {}),
  };
}
