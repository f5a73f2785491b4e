import { says } from "../text/says";
import { nameKey } from "../../domain/names";
import { isCapital, tokenise, type Tokens, wordsBetween } from "../text/tokens";
import type { KnownNames } from "./known-names";
import { readBody, readSureBody } from "./read-body";
import type { PlanProblem } from "../../domain/plan";
import { NAME_WORDS } from "./lexicon";
import { FIELD } from "./name-steps";
import type { Told } from "../text/lines";

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
export function namesIn(lines: readonly Told[], shown: KnownNames): MetName[] {
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
  // "LHPN" in "Hội LHPN xã A": no body of its own.
  const longer = known.map((name) => name.split(" ")).filter(({ length }) => length > 2);
  const parts = new Set(longer.flat());
  return met.filter(({ name, of }) => of !== undefined || !parts.has(name));
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

/** Asks about names that end in small words of no level ("Tổ bầu cử kiểm phiếu"): a name that is told, or the sure part, may be meant. */
export function askGlued(names: readonly Told[], known: KnownNames): PlanProblem[] {
  const byKey = new Map(names.map(({ text }) => [nameKey(text), text]));
  const asked = new Set<string>();
  return names.flatMap(({ text: name, line }) => {
    const tokens = tokenise(name);
    if (asked.has(name) || known.holds(tokens)) return [];
    asked.add(name);
    const proposal = tokens.flatMap((_, at) => shorter(name, tokens, at, byKey) ?? [])[0];
    if (proposal !== undefined) return [{ code: "same-body", line, words: name, proposal }];
    const sure = sureWords(name, tokens);
    return sure === null ? [] : [{ code: "name-end", line, words: name, proposal: sure }];
  });
}

/** "Văn phòng lo cơ sở …": a word of level that ends no name by itself. */
const OPEN_END = "cơ sở";

/** The part of a name that surely is one, where only small words of no known kind follow it to the end. */
function sureWords(name: string, tokens: Tokens): string | null {
  const end = readSureBody(tokens, 0)?.end ?? tokens.length;
  const rest = tokens.slice(end);
  const isOpen = rest.length > 0 && rest.every((token) => token.kind === "word" && !isCapital(token));
  const closing = NAME_WORDS.before(tokens, tokens.length)?.join(" ") ?? OPEN_END;
  const isClosed = rest[0]?.text === "và" || FIELD(tokens, end) !== null || closing !== OPEN_END;
  return isOpen && !isClosed ? name.slice(0, tokens[end - 1]?.end) : null;
}

type ByKey = ReadonlyMap<string, string>;

function shorter(name: string, tokens: Tokens, index: number, byKey: ByKey): string | null {
  const next = tokens[index];
  if (index < 2 || next?.kind !== "word" || isCapital(next) || next.text === "và") return null;
  if (NAME_WORDS.at(tokens, index)) return null;
  return byKey.get(nameKey(name.slice(0, tokens[index - 1]?.end))) ?? null;
}
