import { ANY_NUMBER, beginsOfAll, beginsOfAny, empty, guarded, type Beginning } from "./begins";
import { Phrases } from "./phrases";
import { touches, type Token } from "./tokens";

/** Reads tokens from an index on: the index after what it reads, or null where it does not read. */
export type Rule = ((tokens: readonly Token[], index: number) => number | null) & Beginning;

/** What words mean, and the index after them. */
export interface Read<Value> {
  readonly value: Value;
  readonly end: number;
}

/** A rule that also says what it read means, or null where it does not read. */
export type Reader<Value> = ((tokens: readonly Token[], index: number) => Read<Value> | null) & Beginning;

/** What can stand in a row with others: of a reader, only where it ends counts where nobody asks what it means. */
export type Step = Rule | Reader<unknown>;

/** The index after what a step reads, or null. */
export function endOf(step: Step, tokens: readonly Token[], index: number): number | null {
  const found = step(tokens, index);
  return typeof found === "number" ? found : (found?.end ?? null);
}

/** One of some words or signs: `word("ngày", "lúc")`. */
export function word(...texts: readonly string[]): Rule {
  return guarded((_, index) => index + 1, { words: new Set(texts), isEmpty: false });
}

/** One of many words: `among("của về cho tại")`. */
export function among(texts: string): Rule {
  return word(...texts.split(" "));
}

/** The longest of some phrases: `phrase(LEVELS)`, `phrase("cấp xã|xã")`. */
export function phrase(given: Phrases | string): Rule {
  const phrases = typeof given === "string" ? new Phrases(given) : given;
  const rule = (tokens: readonly Token[], index: number): number | null => {
    const words = phrases.at(tokens, index);
    return words ? index + words.length : null;
  };
  return guarded(rule, { words: new Set(phrases.firstWords()), isEmpty: false });
}

/** Any token of which something holds: `token(isCapital)`. */
export function token(holds: (token: Token) => boolean): Rule {
  return (tokens, index) => {
    const here = tokens[index];
    return here !== undefined && holds(here) ? index + 1 : null;
  };
}

/** What a rule reads, or nothing: never null. */
export function optional(rule: Step): Rule {
  const { begins } = rule;
  return Object.assign((tokens: readonly Token[], index: number) => endOf(rule, tokens, index) ?? index, {
    begins: begins && empty(begins.words),
  });
}

/** One rule after the other. */
export function sequence(...rules: readonly Step[]): Rule {
  const rule = (tokens: readonly Token[], index: number): number | null => {
    let end: number | null = index;
    for (const next of rules) {
      end = endOf(next, tokens, end);
      if (end === null) return null;
    }
    return end;
  };
  return guarded(rule, beginsOfAll(rules));
}

/** The first of some rules that reads. */
export function oneOf(...rules: readonly Step[]): Rule {
  const rule = (tokens: readonly Token[], index: number): number | null => {
    for (const choice of rules) {
      const end = endOf(choice, tokens, index);
      if (end !== null) return end;
    }
    return null;
  };
  return guarded(rule, beginsOfAny(rules));
}

/** A rule again and again, at least once and at most so often. */
export function repeated(rule: Step, most: number): Rule {
  const all = (tokens: readonly Token[], index: number): number | null => {
    let end = index;
    for (let count = 0; count < most; count += 1) {
      const next = endOf(rule, tokens, end);
      if (next === null) break;
      end = next;
    }
    return end > index ? end : null;
  };
  return guarded(all, rule.begins);
}

/** Looks at what stands here or before, and reads nothing. */
function look(holds: (tokens: readonly Token[], index: number) => boolean): Rule {
  return Object.assign((tokens: readonly Token[], index: number) => (holds(tokens, index) ? index : null), {
    begins: empty(),
  });
}

/** Nothing, where a rule does not read: `sequence(word("xã"), unless(word("hội")))`. */
export function unless(rule: Step): Rule {
  return look((tokens, index) => rule(tokens, index) === null);
}

/** Nothing, where a rule reads. */
export function ahead(rule: Step): Rule {
  return look((tokens, index) => rule(tokens, index) !== null);
}

/** Nothing, where one of some words stands before. */
export function behind(...texts: readonly string[]): Rule {
  const known = new Set(texts);
  return look((tokens, index) => known.has(tokens[index - 1]?.text ?? ""));
}

/** Nothing, where no space stands before this token. */
export const tight: Rule = look((tokens, index) => touches(tokens, index - 1));

/** The first token of a text. */
export const opening: Rule = look((_, index) => index === 0);

/** Nothing, where the text ends. */
export const ending: Rule = look((tokens, index) => index >= tokens.length);

/** Any token. */
export const ANY = token(() => true);

/** A word of letters. */
export const WORD = token(({ kind }) => kind === "word");

/** A run of digits. */
export const NUMBER: Rule = guarded((_, index) => index + 1, {
  words: new Set([ANY_NUMBER]),
  isEmpty: false,
});

/** At least one token that may be passed and at most so many, up to where another rule reads or the passing ends. */
export function upTo(stop: Step, most: number, passing: Step = ANY): Rule {
  return (tokens, index) => {
    let end = index;
    while (end - index < most && stop(tokens, end) === null) {
      const next = endOf(passing, tokens, end);
      if (next === null) break;
      end = next;
    }
    return end > index ? end : null;
  };
}

/** Nothing, where a rule reads exactly so many tokens before: `after(sequence(word("văn"), word("hóa")), 2)`. */
export function after(rule: Step, length: number): Rule {
  return look((tokens, index) => index >= length && endOf(rule, tokens, index - length) === index);
}

/** Some words one after the other: `spelled("phụ trách công tác")`. */
export function spelled(words: string): Rule {
  return sequence(...words.split(" ").map((each) => word(each)));
}
