import type { Tokens } from "./tokens";

/** Stands for any number among the words that a rule can begin with. */
export const ANY_NUMBER = "#";

/** The words that a rule can begin with, and whether it can also read nothing at all. */
export interface Begins {
  readonly words: ReadonlySet<string>;
  readonly isEmpty: boolean;
}

/** Something that may know what it can begin with. */
export interface Beginning {
  readonly begins?: Begins | undefined;
}

/** A rule that reads no word: it looks, or may leave its words out. */
export function empty(words: Iterable<string> = []): Begins {
  return { words: new Set(words), isEmpty: true };
}

/** What steps one after the other can begin with: the first, and the next ones as long as all before can be empty. */
export function beginsOfAll(steps: readonly Beginning[]): Begins | undefined {
  const words = new Set<string>();
  for (const { begins } of steps) {
    if (!begins) return undefined;
    begins.words.forEach((word) => words.add(word));
    if (!begins.isEmpty) return { words, isEmpty: false };
  }
  return { words, isEmpty: true };
}

/** What one of several can begin with. */
export function beginsOfAny(choices: readonly Beginning[]): Begins | undefined {
  const known = choices.flatMap(({ begins }) => begins ?? []);
  if (known.length < choices.length) return undefined;
  const words = new Set(known.flatMap((begins) => [...begins.words]));
  return { words, isEmpty: known.some(({ isEmpty }) => isEmpty) };
}

/** A rule that is asked only where it can begin, so that most words of a text cost one look-up. */
export function guarded(rule: Asked, begins: Begins | undefined): Asked & Beginning {
  if (!begins || begins.isEmpty) return Object.assign(rule, { begins });
  const { words } = begins;
  const takesNumbers = words.has(ANY_NUMBER);
  const asked: Asked = (tokens, index, meant) => {
    const here = tokens[index];
    const canBegin = here && (words.has(here.text) || (takesNumbers && here.kind === "number"));
    return canBegin ? rule(tokens, index, meant) : null;
  };
  return Object.assign(asked, { begins });
}

type Asked = (tokens: Tokens, index: number, meant?: unknown[]) => number | null;
