import type { Phrases } from "./phrases";
import type { Token } from "./tokens";

/** Reads tokens from an index on: the index after what it reads, or null where it does not read. */
export type Rule = (tokens: readonly Token[], index: number) => number | null;

/** One of some words or signs: `word("ngày", "lúc")`. */
export function word(...texts: readonly string[]): Rule {
  const known = new Set(texts);
  return (tokens, index) => (known.has(tokens[index]?.text ?? "") ? index + 1 : null);
}

/** The longest of some phrases: `phrase(LEVELS)`. */
export function phrase(phrases: Phrases): Rule {
  return (tokens, index) => {
    const words = phrases.at(tokens, index);
    return words ? index + words.length : null;
  };
}

/** Any token of which something holds: `token(isCapital)`. */
export function token(holds: (token: Token) => boolean): Rule {
  return (tokens, index) => {
    const here = tokens[index];
    return here !== undefined && holds(here) ? index + 1 : null;
  };
}

/** What a rule reads, or nothing: never null. */
export function optional(rule: Rule): (tokens: readonly Token[], index: number) => number {
  return (tokens, index) => rule(tokens, index) ?? index;
}

/** One rule after the other. */
export function sequence(...rules: readonly Rule[]): Rule {
  return (tokens, index) => {
    let end: number | null = index;
    for (const rule of rules) {
      end = rule(tokens, end);
      if (end === null) return null;
    }
    return end;
  };
}

/** The first of some rules that reads. */
export function oneOf(...rules: readonly Rule[]): Rule {
  return (tokens, index) => {
    for (const rule of rules) {
      const end = rule(tokens, index);
      if (end !== null) return end;
    }
    return null;
  };
}

/** A rule again and again, at least once and at most so often. */
export function repeated(rule: Rule, most: number): Rule {
  return (tokens, index) => {
    let end = index;
    for (let count = 0; count < most; count += 1) {
      const next = rule(tokens, end);
      if (next === null) break;
      end = next;
    }
    return end > index ? end : null;
  };
}

/** Nothing, where a rule does not read: `sequence(word("xã"), unless(word("hội")))`. */
export function unless(rule: Rule): Rule {
  return (tokens, index) => (rule(tokens, index) === null ? index : null);
}

/** Nothing, where a rule reads. */
export function ahead(rule: Rule): Rule {
  return (tokens, index) => (rule(tokens, index) === null ? null : index);
}
