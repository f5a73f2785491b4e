import type { Token } from "../text/tokens";
import { tokenise } from "../text/tokens";

interface Branch {
  readonly next: Map<string, Branch>;
  isEnd: boolean;
}

const MOST_WORDS = 24;

/** Names that a document shows whole somewhere (a cell, a heading, "Nơi nhận"), found again in its sentences. */
export class KnownNames {
  private readonly root: Branch = { next: new Map(), isEnd: false };

  constructor(names: Iterable<string>) {
    for (const name of names) this.add(tokenise(name));
  }

  /** The index after the longest known name that begins at an index, or null; one written small is no name. */
  endAt(tokens: readonly Token[], index: number): number | null {
    let branch: Branch | undefined = this.root;
    let found: number | null = null;
    for (let position = index; position < tokens.length; position += 1) {
      branch = branch.next.get(tokens[position]?.text ?? "");
      if (!branch) break;
      if (branch.isEnd) found = position + 1;
    }
    const inner = found === null ? [] : tokens.slice(index + 1, found);
    return inner.some(({ raw }) => /^\p{Lu}/u.test(raw)) ? found : null;
  }

  /** Whether a name is one of them, from its first word to its last. */
  holds(tokens: readonly Token[]): boolean {
    let branch: Branch | undefined = this.root;
    for (const { text } of tokens) branch = branch?.next.get(text);
    return branch?.isEnd === true;
  }

  private add(tokens: readonly Token[]): void {
    if (tokens.length < 2 || tokens.length > MOST_WORDS) return;
    let branch = this.root;
    for (const { text } of tokens) {
      const next = branch.next.get(text) ?? { next: new Map<string, Branch>(), isEnd: false };
      branch.next.set(text, next);
      branch = next;
    }
    branch.isEnd = true;
  }
}

/** Where nothing is known of a document. */
export const NO_NAMES = new KnownNames([]);
