import type { DataValidation } from "../../workbook/page/content";
import type { HucreValidation } from "../hucre";
import { elements, type FlatElement } from "../package/elements";
import { readValidation } from "./validations";

const TYPES = ["list", "whole", "decimal", "date", "custom"] as const;
const OPERATORS = ["between", "greaterThanOrEqual"] as const;
const STYLES = ["stop", "warning", "information"] as const;

/**
 * Validations that Excel keeps in an extension of the sheet part because they name cells of another sheet; the library
 * leaves them out.
 */
export function readExtendedValidations(behindCells: string): DataValidation[] {
  if (!behindCells.includes("x14:dataValidation ")) return [];
  const tail = behindCells.slice(behindCells.indexOf(">") + 1);
  const found = elements(`<worksheet>${tail}`, "dataValidation");
  return found.flatMap((element) => {
    const validation = toValidation(element);
    return validation ? readValidation(validation) : [];
  });
}

function toValidation(element: FlatElement): HucreValidation | null {
  const range = element["sqref"];
  const type = TYPES.find((one) => one === element["@type"]);
  if (range === undefined || type === undefined) return null;
  const operator = OPERATORS.find((one) => one === (element["@operator"] ?? "between"));
  if (operator === undefined) return null;
  const errorStyle = STYLES.find((one) => one === element["@errorStyle"]);
  return {
    type,
    range,
    operator,
    ...optional("formula1", element["formula1.f"]),
    ...optional("formula2", element["formula2.f"]),
    ...optional("inputTitle", element["@promptTitle"]),
    ...optional("inputMessage", element["@prompt"]),
    ...optional("errorTitle", element["@errorTitle"]),
    ...optional("errorMessage", element["@error"]),
    ...(errorStyle && { errorStyle }),
  };
}

function optional<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  return value === undefined ? {} : ({ [name]: value } as Partial<Record<Name, string>>);
}
