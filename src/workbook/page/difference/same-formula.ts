import { splitFormula } from "./formula-form";

/** Stands for a text, a quoted name or brackets while the rest of a formula is rewritten; no formula of ours holds it. */
const ASIDE = "\uE000";

/** Implicit intersection, which Excel shows where a formula was stored the old way; between two operands it is none. */
const IMPLICIT = /(?<![\p{L}\p{N}_.\\)}#?\uE000])@/gu;

/** Marks of functions that are younger than a file's format. */
const PREFIX = /(?<![\p{L}\p{N}_.\\])(?:_xlfn\.|_xlws\.)+/gu;

/** Implicit intersection in words, as older programs see it. */
const SINGLE = /(?<![\p{L}\p{N}_.\\])SINGLE\(/u;

/** LibreOffice writes truth values as calls. */
const CALLED_TRUTH = /(?<![\p{L}\p{N}_.\\])(TRUE|FALSE)\(\)/gu;

/** A range of one cell, which Excel tells as that cell. */
const ONE_CELL = /(?<![\p{L}\p{N}_.\\$:])(\$[A-Z]{1,3}\$\d+):\1(?![\d:])/gu;

/** The comma of a number where the list separator is a semicolon. */
const DECIMAL_COMMA = /(?<![\p{L}\p{N}_.\\$:])(\d+),(?=\d)/gu;

/** A sheet's name that needs no quotes: Excel drops them. */
const NEEDLESS_QUOTES = /^'([\p{L}_][\p{L}\p{N}_.]*)'$/u;

/** What stands before or after an operand; a space beside it says nothing, while one between operands intersects them. */
const OPERATORS = new Set("+-*/^&=<>,;:({)}%");
const ENDS_OPERAND = new Set(")}%");
const STARTS_OPERAND = new Set("({");

/**
 * Whether two formulas mean the same, whichever Excel tells them: "@" before a name, function or reference, prefixes of
 * younger functions, spaces beside operators and the kind of list separator make no difference. Texts, sheet names,
 * columns of tables and arrays do.
 */
export function sameFormula(a: string, b: string): boolean {
  return a === b || comparableFormula(a) === comparableFormula(b);
}

/** Like formulas come in thousands, so their forms are remembered; as many as there are kinds of columns, and more. */
const MOST_REMEMBERED = 1_000;
const remembered = new Map<string, string>();

/** A formula in the form in which two of them can be compared. */
export function comparableFormula(formula: string): string {
  const known = remembered.get(formula);
  if (known !== undefined) return known;
  const form = formOf(formula);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(formula, form);
  return form;
}

function formOf(formula: string): string {
  if (formula.includes(ASIDE)) return formula;
  const parts = splitFormula(formula);
  const aside = parts.filter(({ kind }) => kind !== "other");
  const code = parts.map(({ kind, source }) => (kind === "other" ? source : ASIDE)).join("");
  const plain = commaSeparated(code).replace(IMPLICIT, "").replace(PREFIX, "");
  const form = withoutSingle(withoutNeedlessSpaces(plain))
    .replace(CALLED_TRUTH, "$1")
    .replace(ONE_CELL, "$1");
  let next = 0;
  return form.replaceAll(ASIDE, (_mark, at: number) => {
    const { kind, source } = aside[next++] ?? { kind: "text", source: "" };
    if (kind === "brackets") return source.replace(/\]\s*[,;]\s*\[/g, "],[");
    return kind === "quoted-name" && form[at + 1] === "!" ? source.replace(NEEDLESS_QUOTES, "$1") : source;
  });
}

/** Arguments with commas between them. Within an array the two separators differ: they part columns and rows. */
function commaSeparated(code: string): string {
  if (!code.includes(";")) return code;
  const pieces = code.split(/(\{[^{}]*\})/);
  const isOutside = (index: number): boolean => index % 2 === 0;
  if (!pieces.some((piece, index) => isOutside(index) && piece.includes(";"))) return code;
  return pieces
    .map((piece, index) =>
      isOutside(index) ? piece.replace(DECIMAL_COMMA, "$1.").replaceAll(";", ",") : piece,
    )
    .join("");
}

function withoutNeedlessSpaces(code: string): string {
  return code.replace(/\s+/g, (run, at: number) => {
    const [before, after] = [code[at - 1], code[at + run.length]];
    return endsOperand(before) && startsOperand(after) ? " " : "";
  });
}

function endsOperand(character: string | undefined): boolean {
  return character !== undefined && (ENDS_OPERAND.has(character) || !OPERATORS.has(character));
}

function startsOperand(character: string | undefined): boolean {
  return character !== undefined && (STARTS_OPERAND.has(character) || !OPERATORS.has(character));
}

/** `SINGLE(x)` as `x`; in parentheses where x, or what stands beside it, could be taken otherwise without them. */
function withoutSingle(code: string): string {
  const match = SINGLE.exec(code);
  if (!match) return code;
  const start = match.index + match[0].length;
  const end = closingParenthesis(code, start);
  if (end === -1) return code;
  const inner = withoutSingle(code.slice(start, end));
  const rest = withoutSingle(code.slice(end + 1));
  const before = code.slice(0, match.index);
  const isApart = !/[ :]$/.test(before) && !/^[ :(]/.test(rest);
  return before + (isApart && isOneOperand(inner) ? inner : `(${inner})`) + rest;
}

function closingParenthesis(code: string, start: number): number {
  let depth = 1;
  for (let index = start; index < code.length; index += 1) {
    if (code[index] === "(") depth += 1;
    else if (code[index] === ")") depth -= 1;
    if (depth === 0) return index;
  }
  return -1;
}

/** A reference, a name, one call, or what stands in parentheses already. */
function isOneOperand(code: string): boolean {
  const open = code.indexOf("(");
  const head = open === -1 ? code : code.slice(0, open);
  const isPlain = code !== "" && !/[ +\-*/^&=<>,%{}]/.test(head);
  return isPlain && (open === -1 || closingParenthesis(code, open + 1) === code.length - 1);
}
