import { nameKey } from "../../domain/names";
import type { PlanProblem } from "../../domain/plan";
import { tokenise, type Token } from "../text/tokens";
import type { KnownNames } from "./known-names";
import { NAME_WORDS } from "./lexicon";
import { isCapital } from "./name-steps";

/**
 * Asks about names that go on another name with small words of no level ("Sở Y tế huấn luyện" beside "Sở Y tế"): they may
 * be what the body does. A name that the document shows whole is none.
 */
export function askGlued(
  names: readonly { readonly name: string; readonly line: number }[],
  known: KnownNames,
): PlanProblem[] {
  const byKey = new Map(names.map(({ name }) => [nameKey(name), name]));
  const asked = new Set<string>();
  return names.flatMap(({ name, line }) => {
    const tokens = tokenise(name);
    if (asked.has(name) || known.endAt(tokens, 0) === tokens.length) return [];
    asked.add(name);
    const proposal = tokens.flatMap((_, at) => shorter(name, tokens, at, byKey) ?? [])[0];
    return proposal === undefined ? [] : [{ code: "same-body", line, words: name, proposal }];
  });
}

/** The name that ends before a token, where what follows it may be a verb. */
function shorter(
  name: string,
  tokens: readonly Token[],
  index: number,
  byKey: ReadonlyMap<string, string>,
): string | null {
  const next = tokens[index];
  if (index < 2 || next?.kind !== "word" || isCapital(next) || next.text === "và") return null;
  if (NAME_WORDS.at(tokens, index)) return null;
  return byKey.get(nameKey(name.slice(0, tokens[index - 1]?.end))) ?? null;
}
