import { comparable } from "./comparable";
import { remember } from "../../domain/remember";

/** A word, number or sign of a sentence, with its place in the text. */
export interface Token {
  /** Comparable form. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
  readonly kind: "word" | "number" | "sign";
  /** The text it stands in. */
  readonly whole: string;
  /** Offsets in the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A sentence in words, numbers and signs. */
export type Tokens = readonly Token[];

const MOST_REMEMBERED = 2000;
const TOKEN = /\d+|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\d]/gu;
const LETTER_O_IN_NUMBER = /(?<=\d)[oO](?=\d)/g;
const LETTER_L_IN_NUMBER = /(?<=\d)l(?=[\d/.-])|(?<![\p{L}\d])l(?=\d+[/.-]\d)/gu;

/** Splits a clean text into words, numbers and signs, in order; letters typed for digits are read as digits. */
export const tokenise = remember(readTokens, MOST_REMEMBERED);

function readTokens(text: string): Tokens {
  const compared = comparable(text).replace(LETTER_O_IN_NUMBER, "0").replace(LETTER_L_IN_NUMBER, "1");
  const tokens: Token[] = [];
  for (const match of compared.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0] === "quí" ? "quý" : match[0];
    tokens.push({ text: word, raw: text.slice(start, end), kind: kindOf(match[0]), whole: text, start, end });
  }
  return tokens;
}

/** Whether a word begins with a capital letter. */
export function isCapital(token: Token | undefined): boolean {
  const first = token?.raw.charAt(0) ?? "";
  return first !== first.toLowerCase();
}

/** Whether two neighbouring tokens stand without a space between them. */
export function touches(tokens: Tokens, index: number): boolean {
  const here = tokens[index];
  const next = tokens[index + 1];
  return here !== undefined && next !== undefined && here.end === next.start;
}

/** The text's own words between two token indexes, end exclusive; "" where there are none. */
export function wordsBetween(tokens: Tokens, start: number, end: number): string {
  const first = tokens[start];
  const last = tokens[end - 1];
  return first && last && end > start ? first.whole.slice(first.start, last.end) : "";
}

function kindOf(text: string): Token["kind"] {
  if (/^\d/.test(text)) return "number";
  return /^[\p{L}\p{M}]/u.test(text) ? "word" : "sign";
}
