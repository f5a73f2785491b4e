import { says } from "../text/says";
import { Phrases } from "../text/phrases";
import { isCapital, tokenise, type Tokens } from "../text/tokens";
import { VERB } from "./lexicon";

const MOST_WORDS = 24;
/** A name of so many words is one wherever it begins with a capital. */
const FEWEST_ALONE = 3;

/** "Kế toán công khai …", "Thủ quỹ: …": what shows that a name without a capital inside is one. */
const ACTS = says`: | ${VERB}`;

/** Names that a document shows whole somewhere (a cell, a heading, "Nơi nhận"), found again in its sentences. */
export class KnownNames {
  private readonly phrases: Phrases;

  constructor(private readonly names: readonly string[]) {
    const words = names.map((name) => tokenise(name).map(({ text }) => text));
    this.phrases = new Phrases(words.filter(({ length }) => length > 1 && length <= MOST_WORDS));
  }

  /** The same and further names. */
  with(further: readonly string[]): KnownNames {
    return further.length === 0 ? this : new KnownNames([...this.names, ...further]);
  }

  /** The index after the longest known name that begins at an index, or null; one written small is no name. */
  endAt(tokens: Tokens, index: number): number | null {
    const end = index + (this.phrases.at(tokens, index)?.length ?? 0);
    if (tokens.slice(index + 1, end).some(isCapital)) return end;
    const isLong = end - index >= FEWEST_ALONE;
    return end > index && isCapital(tokens[index]) && (isLong || ACTS(tokens, end) !== null) ? end : null;
  }

  /** Whether a name is one of them, from its first word to its last. */
  holds(tokens: Tokens): boolean {
    return tokens.length > 0 && this.phrases.at(tokens, 0)?.length === tokens.length;
  }
}

/** Where nothing is known of a document. */
export const NO_NAMES = new KnownNames([]);
