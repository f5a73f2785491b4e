import { type Place, type Rule, upTo, word } from "../text/rules";
import { says } from "../text/says";
import { capitalised } from "../text/shown";
import { tokenise, wordsBetween, type Tokens } from "../text/tokens";
import { NO_NAMES, type KnownNames } from "./known-names";
import { readBody } from "./read-body";
import { readUnits, readOffices } from "./read-units";

/** A text in which bodies are looked for, and the names that its document shows whole. */
export interface Passage {
  readonly text: string;
  readonly tokens: Tokens;
  readonly known: KnownNames;
}

/** Bodies named one after another, and the index after the last of them. */
export interface BodyList {
  readonly names: readonly string[];
  readonly end: number;
}

const MOST_BODIES = 12;
/** "Bộ Tài chính (Kho bạc Nhà nước), …": brackets within a list. */
const REMARK = says`'(' ${upTo(word(")"), 8)} ')' &(,|và)`;
/** What stands between two bodies side by side: ",", "và", "; cùng". */
export const JOIN: Rule = says`,|; và|cùng|với? | và|cùng|với`;

/** A text as a passage. */
export function passageOf(text: string, known: KnownNames = NO_NAMES): Passage {
  return { text, tokens: tokenise(text), known };
}

/** The bodies with which a text begins. */
export function readBodies(text: string, known?: KnownNames): readonly string[] {
  return listBodies(passageOf(text, known), 0).names;
}

const NOBODY: Rule = () => null;

/** Reads bodies one after another from an index on, parted by commas and "và"; where none is named, whoever else may stand there. */
export function listBodies({ tokens, known }: Passage, index: number, others: Rule = NOBODY): BodyList {
  const names: string[] = [];
  let end = index;
  for (
    let next: number | null = index;
    next !== null && names.length < MOST_BODIES;
    next = JOIN(tokens, REMARK(tokens, end) ?? end)
  ) {
    const other = others(tokens, next);
    const found =
      readBody(tokens, next, known) ?? (other === null ? null : { start: next, end: other, plural: false });
    const units = readUnits(tokens, next);
    // "UBND các xã: A và B" as a whole, "UBND xã A, xã B" one by one
    const isWhole = found !== null && units !== null && found.end >= units.end && units.names.length > 1;
    const several = readOffices(tokens, next) ?? (isWhole ? null : units);
    const read = several ?? (found && { names: [nameOf({ tokens }, found)], end: found.end });
    if (!read) break;
    names.push(...read.names);
    end = read.end;
  }
  return { names, end };
}

/** The first bodies that stand between two rules with nothing else there, from an index on; none where there are none. */
export function bodiesBetween(
  passage: Passage,
  from: number,
  opens: Rule,
  closes: Rule,
  others?: Rule,
): BodyList & { readonly start: number } {
  const { tokens } = passage;
  for (let index = from; index < tokens.length; index += 1) {
    if (opens(tokens, index) === null) continue;
    const { names, end } = listBodies(passage, index, others);
    if (names.length > 0 && closes(tokens, end) !== null) return { names, start: index, end };
  }
  return { names: [], start: from, end: from };
}

/** The words of a name, as one begins them. */
export function nameOf({ tokens }: Pick<Passage, "tokens">, { start, end }: Place): string {
  return capitalised(wordsBetween(tokens, start, end));
}
