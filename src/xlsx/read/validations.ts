import type { DataValidation, RangeAddress, ValidationRule } from "../../workbook/page/content";
import type { HucreValidation } from "../hucre";
import { parseAreas } from "../text/address";
import { fromFileFormula } from "../text/formula-text";
import { shiftFormula } from "../text/shift-formula";

/** The validations of a sheet, one for each area; kinds of rule that the workbook has no words for are left out. */
export function readValidation(validation: HucreValidation): DataValidation[] {
  const areas = parseAreas(validation.range);
  const first = areas[0];
  if (!first) return [];
  const messages = readMessages(validation);
  return areas.flatMap((range) => {
    const rule = readRule(validation, shiftFrom(first, range));
    return rule ? [{ range, rule, ...messages }] : [];
  });
}

type Shift = (formula: string | undefined) => string;

/** Formulas are relative to the first cell of the first area. */
function shiftFrom(first: RangeAddress, range: RangeAddress): Shift {
  return (formula) =>
    fromFileFormula(shiftFormula(formula ?? "", range.row - first.row, range.column - first.column));
}

function readMessages(validation: HucreValidation): Pick<DataValidation, "prompt" | "error"> {
  const { inputTitle, inputMessage, errorTitle, errorMessage, errorStyle } = validation;
  const hasPrompt = inputTitle !== undefined || inputMessage !== undefined;
  const hasError = errorTitle !== undefined || errorMessage !== undefined;
  return {
    ...(hasPrompt && { prompt: { title: inputTitle ?? "", message: inputMessage ?? "" } }),
    ...(hasError && {
      error: { title: errorTitle ?? "", message: errorMessage ?? "", style: errorStyle ?? "stop" },
    }),
  };
}

function readRule(validation: HucreValidation, shift: Shift): ValidationRule | null {
  const { type, formula1, formula2 } = validation;
  const operator = validation.operator ?? "between";
  if (type === "list") {
    const values = validation.values?.map((value) => value.replaceAll('""', '"'));
    return { kind: "list", source: values ?? shift(formula1) };
  }
  if (type === "custom") return { kind: "custom", formula: shift(formula1) };
  if (type === "date" && operator === "greaterThanOrEqual") {
    return { kind: "date", operator, formula1: shift(formula1) };
  }
  if (operator !== "between") return null;
  if (type === "date") {
    return { kind: "date", operator, formula1: shift(formula1), formula2: shift(formula2) };
  }
  if (type !== "whole" && type !== "decimal") return null;
  const [minimum, maximum] = [Number(formula1), Number(formula2)];
  if (Number.isNaN(minimum) || Number.isNaN(maximum)) return null;
  return { kind: type, operator, minimum, maximum };
}
