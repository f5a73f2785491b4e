import { tokenise, type Token } from "../text/tokens";
import { isVerb } from "./deed";
import { NO_NAMES, type KnownNames } from "./known-names";
import { readBody } from "./read-body";

/** Whether some words tell of a body that does something: "hạn cuối các đơn vị nộp". */
export function tellsWhoActs(words: string, known: KnownNames = NO_NAMES): boolean {
  const tokens = tokenise(words);
  return tokens.some((_, at) => actsAt(tokens, at, known));
}

/** Whether some words begin with a body that does something. */
export function beginsWithWhoActs(words: string): boolean {
  return actsAt(tokenise(words), 0, NO_NAMES);
}

function actsAt(tokens: readonly Token[], at: number, known: KnownNames): boolean {
  const body = readBody(tokens, at, known);
  return body !== null && isVerb(tokens, body.end);
}
