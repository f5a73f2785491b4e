import type { Token, Tokens } from "./tokens";

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

/** Phrases of one or more words, found at a place in a sentence in a time that does not grow with their number. */
export class Phrases {
  private readonly forward = branch();
  private readonly backward = branch();

  /** Takes phrases written with spaces between words and bars between phrases, or their words. */
  constructor(list: string | Iterable<readonly string[]>) {
    const phrases = typeof list === "string" ? list.split("|").map((each) => each.trim().split(/\s+/)) : list;
    for (const words of phrases) {
      add(this.forward, words);
      add(this.backward, [...words].reverse());
    }
  }

  /** The longest phrase that begins at an index, or undefined. */
  at(tokens: Tokens, index: number): readonly string[] | undefined {
    return wordsOf(tokens, index, index + longest(this.forward, (at) => tokens[index + at]));
  }

  /** The longest phrase that ends before an index, or undefined. */
  before(tokens: Tokens, end: number): readonly string[] | undefined {
    return wordsOf(tokens, end - longest(this.backward, (at) => tokens[end - 1 - at]), end);
  }

  /** The words with which phrases begin. */
  firstWords(): Iterable<string> {
    return this.forward.next.keys();
  }

  /** Whether a word ends one of the phrases. */
  endsOn(word: string): boolean {
    return this.backward.next.has(word);
  }

  /** Whether a word begins one of the phrases. */
  beginsWith(word: string): boolean {
    return this.forward.next.has(word);
  }
}

function branch(): Branch {
  return { next: new Map(), isEnd: false };
}

function add(root: Branch, words: readonly string[]): void {
  let here = root;
  for (const word of words) {
    const next = here.next.get(word) ?? branch();
    here.next.set(word, next);
    here = next;
  }
  here.isEnd = true;
}

function longest(root: Branch, tokenAt: (at: number) => Token | undefined): number {
  let found = 0;
  let here = root.next.get(tokenAt(0)?.text ?? "");
  for (let at = 1; here; at += 1) {
    if (here.isEnd) found = at;
    here = here.next.get(tokenAt(at)?.text ?? "");
  }
  return found;
}

function wordsOf(tokens: Tokens, start: number, end: number): readonly string[] | undefined {
  return end > start ? tokens.slice(start, end).map(({ text }) => text) : undefined;
}
