import type { CellContent, CellValue } from "../../workbook/page/content";
import { expandThisRow } from "../../workbook/page/difference/formula-form";

/**
 * What a cell holds, from what Excel returns as its value and as its formula.
 *
 * The rule: it is a formula where the two differ and the latter starts with "=". For a text that starts with "=" both
 * are that text, the apostrophe that keeps it text being returned by neither (OfficeDev/office-js issue 6687). Only a
 * formula that results in its own text would deceive the rule.
 * @param tableName the table around the cell, "" where there is none.
 */
export function contentOf(value: unknown, formula: unknown, tableName: string): CellContent {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return { formula: expandThisRow(formula, tableName), cached: literalOf(value) };
  }
  return value === "" ? null : literalOf(value);
}

/** Values are texts, numbers and truth values; an error comes as its text, such as "#N/A". */
function literalOf(value: unknown): CellValue {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value === null || value === undefined) return null;
  throw new TypeError(`Excel returned a cell value of type ${typeof value}`);
}
