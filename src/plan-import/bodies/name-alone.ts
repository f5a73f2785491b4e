import { dropEnd } from "../../domain/drop-end";
import { isCapital, tokenise } from "../text/tokens";
import { NO_NAMES, type KnownNames } from "./known-names";
import { readBody } from "./read-body";

const FEWEST_WORDS = 2;

/** Whether a line is the name of a body and nothing else: it heads what that body does. */
export function isNameAlone(text: string, known: KnownNames = NO_NAMES): boolean {
  if (/[.;,]$/.test(text)) return false;
  const tokens = tokenise(dropEnd(text, ":"));
  const [first] = tokens;
  if (!first || !isCapital(first) || tokens.length < FEWEST_WORDS) return false;
  return readBody(tokens, 0, known)?.end === tokens.length;
}
