import { oneOrMany } from "./en/count";

/** A place to be filled in: `{count}`, or a noun that goes with a number, as `{count|task|tasks}`. */
export const PLACE = /\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/;

const PLACES = new RegExp(PLACE, "g");

/** A sentence with its words in braces filled in; a word that is not given is left out. */
export function fillWords(sentence: string, words: Readonly<Record<string, string | number>>): string {
  return sentence.replace(PLACES, (_place, key: string, one?: string, many = "") =>
    one === undefined ? String(words[key] ?? "") : oneOrMany(Number(words[key]), one, many),
  );
}
