import { nameKey } from "../../domain/names";
import type { PlanProblem } from "../../domain/plan";
import { isCapital, tokenise, type Tokens } from "../text/tokens";
import type { KnownNames } from "./known-names";
import { NAME_WORDS } from "./lexicon";
import { FIELD } from "./name-steps";
import { readSureBody } from "./read-body";

/**
 * Asks about names that end in small words of no level ("Tổ bầu cử kiểm phiếu"): they may be what the body does, and the
 * name be another that is told, or the part of it that is sure. A name that the document shows whole is none.
 */
export function askGlued(
  names: readonly { readonly name: string; readonly line: number }[],
  known: KnownNames,
): PlanProblem[] {
  const byKey = new Map(names.map(({ name }) => [nameKey(name), name]));
  const asked = new Set<string>();
  return names.flatMap(({ name, line }) => {
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

function shorter(
  name: string,
  tokens: Tokens,
  index: number,
  byKey: ReadonlyMap<string, string>,
): string | null {
  const next = tokens[index];
  if (index < 2 || next?.kind !== "word" || isCapital(next) || next.text === "và") return null;
  if (NAME_WORDS.at(tokens, index)) return null;
  return byKey.get(nameKey(name.slice(0, tokens[index - 1]?.end))) ?? null;
}
