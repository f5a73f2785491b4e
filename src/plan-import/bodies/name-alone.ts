import { dropEnd } from "../../domain/drop-end";
import { isCapital, tokenise, type Tokens } from "../text/tokens";
import { NO_NAMES, type KnownNames } from "./known-names";
import { readBody } from "./read-body";
import { isVerb } from "./deed";

const FEWEST_WORDS = 2;

/** Whether a line is the name of a body and nothing else: it heads what that body does. */
export function isNameAlone(text: string, known: KnownNames = NO_NAMES): boolean {
  if (/[.;,]$/.test(text)) return false;
  const tokens = tokenise(dropEnd(text, ":"));
  const [first] = tokens;
  if (!first || !isCapital(first) || tokens.length < FEWEST_WORDS) return false;
  return readBody(tokens, 0, known)?.end === tokens.length;
}

/** Whether some words tell of a body that does something: "hạn cuối các đơn vị nộp". */
export function tellsWhoActs(words: string, known: KnownNames = NO_NAMES): boolean {
  const tokens = tokenise(words);
  return tokens.some((_, at) => actsAt(tokens, at, known));
}

/** Whether some words begin with a body that does something. */
export function beginsWithWhoActs(words: string): boolean {
  return actsAt(tokenise(words), 0, NO_NAMES);
}

function actsAt(tokens: Tokens, at: number, known: KnownNames): boolean {
  const body = readBody(tokens, at, known);
  return body !== null && isVerb(tokens, body.end);
}
