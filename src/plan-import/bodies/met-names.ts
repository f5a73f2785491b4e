import { says } from "../text/says";
import { nameKey } from "../../domain/names";

import { isCapital, tokenise, type Tokens, wordsBetween } from "../text/tokens";
import type { KnownNames } from "./known-names";
import { readBody } from "./read-body";

/** A name met in the plan, and where first. */
export interface MetName {
  readonly name: string;
  readonly line: number;
  /** The name after which it stands in brackets: "Ban Tổ chức - Kiểm tra (Ban TCKT)". */
  readonly of?: string;
  /** The word or sign behind it, where it was read first; "" at the end of a line. */
  readonly next?: string;
  /** Whether it was read alike in another place, with another word behind it: so it surely ends there. */
  readonly isSure?: boolean;
}

const MOST_NAMES = 400;
const ACRONYM = /^\p{Lu}{3,6}$/u;
const LONGEST_BRACKET = 6;

/** Whether a name is nothing but initials ("TCKT"). */
export function isInitials(name: string): boolean {
  return ACRONYM.test(name);
}

/** Names of bodies and bare initials in the text, each once. */
export function namesIn(
  lines: readonly { readonly text: string; readonly line: number }[],
  shown: KnownNames,
): MetName[] {
  const seen = new Map<string, MetName>();
  for (const { text, line } of lines) {
    const tokens = tokenise(text);
    for (let index = 0; index < tokens.length && seen.size < MOST_NAMES; index += 1) {
      const token = tokens[index];
      if (!token || !isCapital(token)) continue;
      const body = readBody(tokens, index, shown);
      const end = body && !body.plural ? body.end : isInitials(token.raw) ? index + 1 : index;
      if (end === index) continue;
      const name = wordsBetween(tokens, index, end);
      note(seen, { name, line, next: tokens[end]?.text ?? "" });
      const bracket = bracketAfter(tokens, end);
      if (bracket !== null) note(seen, { name: bracket, line, of: name });
      index = Math.max(index, end - 1);
    }
  }
  return [...seen.values()];
}

function note(seen: Map<string, MetName>, met: MetName): void {
  const key = nameKey(met.name);
  const first = seen.get(key);
  if (!first) seen.set(key, met);
  else if (first.next !== met.next) seen.set(key, { ...first, isSure: true });
}

/** Names met without the initials that are a part of known names. */
export function withoutParts(met: readonly MetName[], known: readonly string[]): MetName[] {
  const parts = initialsInside(known);
  return met.filter(({ name, of }) => of !== undefined || !parts.has(name));
}

/** Initials that stand inside longer names ("LHPN" in "Hội LHPN xã A"): no body of their own. */
function initialsInside(known: readonly string[]): ReadonlySet<string> {
  return new Set(known.flatMap((name) => (name.split(" ").length > 2 ? name.split(" ") : [])));
}

const FEWEST_WORDS = 3;

/** Names that surely end where they were read: alike in two places, with different words behind. */
export function sureNames(met: readonly MetName[]): string[] {
  return met
    .filter(({ name, isSure }) => isSure && name.split(" ").length >= FEWEST_WORDS)
    .map(({ name }) => name);
}

/** "(sau đây gọi tắt là …". */
const CALLED = says`(sau đây)? gọi tắt? là?`;

/** The short name in brackets right after a name: initials, alone or with the head of the name ("Ban TCKT"). */
function bracketAfter(tokens: Tokens, index: number): string | null {
  if (tokens[index]?.text !== "(") return null;
  const start = CALLED(tokens, index + 1) ?? index + 1;
  const close = tokens.slice(start, start + LONGEST_BRACKET).findIndex(({ text: sign }) => sign === ")");
  const words = close > 0 ? wordsBetween(tokens, start, start + close) : "";
  return isInitials(words.split(" ").at(-1) ?? "") && words.split(" ").length <= 3 ? words : null;
}
