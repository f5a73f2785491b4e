import { endsWith, reads, type Token } from "./tokens";

/** Phrases of one or more words, found at a place in a sentence in constant time however many there are. */
export class Phrases {
  private readonly byFirst = new Map<string, (readonly string[])[]>();
  private readonly byLast = new Map<string, (readonly string[])[]>();

  /** Takes phrases written with spaces between words and bars between phrases. */
  constructor(list: string) {
    const phrases = list.split("|").map((phrase) => phrase.trim().split(/\s+/));
    phrases.sort((one, other) => other.length - one.length);
    for (const phrase of phrases) {
      add(this.byFirst, phrase[0] ?? "", phrase);
      add(this.byLast, phrase.at(-1) ?? "", phrase);
    }
  }

  /** The longest phrase that begins at an index, or undefined. */
  at(tokens: readonly Token[], index: number): readonly string[] | undefined {
    const candidates = this.byFirst.get(tokens[index]?.text ?? "");
    return candidates?.find((phrase) => reads(tokens, index, phrase));
  }

  /** The longest phrase that ends before an index, or undefined. */
  before(tokens: readonly Token[], end: number): readonly string[] | undefined {
    const candidates = this.byLast.get(tokens[end - 1]?.text ?? "");
    return candidates?.find((phrase) => endsWith(tokens, end, phrase));
  }

  /** The words with which phrases begin. */
  firstWords(): Iterable<string> {
    return this.byFirst.keys();
  }

  /** Whether a word ends one of the phrases. */
  endsOn(word: string): boolean {
    return this.byLast.has(word);
  }

  /** Whether a word begins one of the phrases. */
  beginsWith(word: string): boolean {
    return this.byFirst.has(word);
  }
}

function add(map: Map<string, (readonly string[])[]>, key: string, phrase: readonly string[]): void {
  const known = map.get(key);
  if (known) known.push(phrase);
  else map.set(key, [phrase]);
}
