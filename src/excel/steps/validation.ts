import type { DataValidation, ValidationRule } from "../../workbook/page/content";
import { rangeAt, sheetNamed } from "../place";
import { step, type Step } from "../step";
import type { ChangeOf } from "./change-of";

/** Excel repairs a file whose list is longer than this, commas included. */
export const LONGEST_LIST = 255;

const OPERATORS = { between: "Between", greaterThanOrEqual: "GreaterThanOrEqualTo" } as const;
const ERROR_STYLES = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/**
 * Gives a range its drop-down or check, with its messages. What stood there is cleared first: an old message would stay, and
 * Excel refuses a rule over cells of which only some have a message (https://github.com/OfficeDev/office-js/issues/2594).
 */
export function validationStep(change: ChangeOf<"setValidation">): Step {
  const { validation } = change;
  return step(6, JSON.stringify(validation), (context) => {
    const target = rangeAt(sheetNamed(context, change.sheet), validation.range).dataValidation;
    target.clear();
    target.rule = ruleOf(validation.rule);
    target.ignoreBlanks = true;
    applyMessages(target, validation);
  });
}

/** The list of a rule as Excel takes it: a reference with its "=", or the words with commas. */
export function listSource(source: string | readonly string[]): string {
  return typeof source === "string" ? source : source.join(",");
}

function ruleOf(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: listSource(rule.source) } };
    case "date":
      return {
        date: {
          operator: OPERATORS[rule.operator],
          formula1: rule.formula1,
          ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
        },
      };
    case "whole":
      return { wholeNumber: { operator: "Between", formula1: rule.minimum, formula2: rule.maximum } };
    case "decimal":
      return { decimal: { operator: "Between", formula1: rule.minimum, formula2: rule.maximum } };
    case "custom":
      return { custom: { formula: rule.formula } };
  }
}

function applyMessages(target: Excel.DataValidation, { prompt, error }: DataValidation): void {
  if (prompt) target.prompt = { showPrompt: true, ...prompt };
  if (error) {
    const { title, message, style } = error;
    target.errorAlert = { showAlert: true, title, message, style: ERROR_STYLES[style] };
  }
}
