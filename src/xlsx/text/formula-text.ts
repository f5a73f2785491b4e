import { splitFormula } from "../../workbook/page/difference/formula-form";
import { fileFunctionName } from "./future-functions";

/** Rewrites a formula outside its texts, quoted sheet names and bracketed references. */
export function mapOutsideQuotes(formula: string, map: (code: string) => string): string {
  const parts = splitFormula(formula);
  return parts.map(({ kind, source }) => (kind === "other" ? map(source) : source)).join("");
}

const CALL = /(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu;
const PREFIX = /(?<![\p{L}\p{N}_.])(?:_xlfn\.|_xlws\.|_xlpm\.)+/gu;

/** A canonical formula ("=" and plain function names) as a file keeps it: no "=", prefixes where they are due. */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return mapOutsideQuotes(body, (code) => code.replace(CALL, fileFunctionName));
}

/** A formula as files keep it in canonical form. */
export function fromFileFormula(formula: string): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  return `=${mapOutsideQuotes(body, (code) => code.replace(PREFIX, ""))}`;
}
