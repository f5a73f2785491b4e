import { tokenise, type Tokens } from "../text/tokens";
import { FUNCTION_WORDS, VERBS } from "./lexicon";

/** Whether a verb begins at an index. */
export function isVerb(tokens: Tokens, index: number): boolean {
  return VERBS.at(tokens, index) !== undefined;
}

/** Whether a sentence begins with what is done: "Rà soát …", and not "Có …", "Để …", "Làm việc của …". */
export function beginsWithDeed(sentence: string): boolean {
  const tokens = tokenise(sentence);
  const first = tokens[0]?.text ?? "";
  const verb = VERBS.at(tokens, 0);
  const isDeed = verb !== undefined && tokens[verb.length]?.text !== "của";
  // "Theo dõi", but not "Theo"
  const isFunction = FUNCTION_WORDS.has(first) && (verb?.length ?? 1) === 1;
  return first !== "có" && !isFunction && isDeed;
}
