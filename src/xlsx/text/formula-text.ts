import { fileFunctionName } from "./future-functions";

const STRING = `"(?:[^"]|"")*"`;
const QUOTED_SHEET = `'(?:[^']|'')*'`;
const STRUCTURED = `\\[(?:[^\\[\\]']|'.|\\[(?:[^\\[\\]']|'.)*\\])*\\]`;
const OPAQUE = `${STRING}|${QUOTED_SHEET}|${STRUCTURED}`;

/** Splits a formula into what is opaque (texts, quoted sheet names, brackets) and what is not, in order. */
export function mapOutsideQuotes(formula: string, map: (code: string) => string): string {
  const pieces = formula.split(new RegExp(`(${OPAQUE})`, "su"));
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : map(piece))).join("");
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
