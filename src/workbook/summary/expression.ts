import type { CellValue, Formula } from "../page/content";
import { quoteText } from "../formula/pieces";

/** A formula without its "=", beside the value it gives: what viewers that never calculate show. */
export interface Expression {
  readonly formula: string;
  readonly value: CellValue;
}

/** A formula and the value it gives. */
export function give(formula: string, value: CellValue): Expression {
  return { formula, value };
}

/** Fixed words. */
export function words(text: string): Expression {
  return { formula: quoteText(text), value: text };
}

/** The expression as what a cell holds. */
export function toCell({ formula, value }: Expression): Formula {
  return { formula: `=${formula}`, cached: value };
}

/** Texts and numbers one after the other as one text. */
export function join(...parts: readonly Expression[]): Expression {
  const formulas = parts.map(({ formula }) => (isSimple(formula) ? formula : `(${formula})`));
  return give(formulas.join("&"), parts.map(({ value }) => textOf(value)).join(""));
}

/** One thing where a condition holds, else another. */
export function when(condition: Expression, then: Expression, otherwise: Expression): Expression {
  const chosen = condition.value === true ? then : otherwise;
  return give(`IF(${condition.formula},${then.formula},${otherwise.formula})`, chosen.value);
}

/** A sentence with its words in braces filled in. */
export function fill(sentence: string, parts: Readonly<Record<string, Expression>>): Expression {
  const pieces = sentence.split(/(\{\w+\})/).filter((piece) => piece !== "");
  return join(
    ...pieces.map((piece) => (piece.startsWith("{") ? partNamed(piece.slice(1, -1), parts) : words(piece))),
  );
}

function partNamed(name: string, parts: Readonly<Record<string, Expression>>): Expression {
  const part = parts[name];
  if (part === undefined) throw new Error(`Nothing to fill in for {${name}}`);
  return part;
}

/** A number of at least two digits, as official counts are written. */
export function twoDigits(number: Expression): Expression {
  const value = Number(number.value);
  return give(`IF(${number.formula}<10,"0","")&${number.formula}`, (value < 10 ? "0" : "") + value);
}

/** A share as whole per cent; a dash where there is nothing to share. */
export function percentText(done: Expression, of: Expression): Expression {
  const value = Number(of.value) === 0 ? "–" : `${roundedPercent(Number(done.value), Number(of.value))}%`;
  return give(`IF(${of.formula}=0,"–",ROUND(100*${done.formula}/${of.formula},0)&"%")`, value);
}

/** Whole per cent, halves up, as ROUND gives. */
export function roundedPercent(done: number, of: number): number {
  return Math.round((100 * done) / of);
}

/** At most so many characters, a cut shown by "…". */
export function cut(text: Expression, length: number): Expression {
  return give(
    `IF(LEN(${text.formula})>${length},LEFT(${text.formula},${length - 1})&"…",${text.formula})`,
    cutText(textOf(text.value), length),
  );
}

/** See `cut`. */
export function cutText(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function textOf(value: CellValue): string {
  return value === null ? "" : String(value);
}

function isSimple(formula: string): boolean {
  return /^("[^"]*"|[\p{L}\p{N}_.$]+|[\p{Lu}]+\([^()]*\))$/u.test(formula);
}
