import { COUNT_WORDS } from "./numbers";
import { meaning, number, oneOf, read, type Rule } from "./rules";

/** A count of one syllable: "hai", "mười". */
export const COUNT_WORD = meaning(COUNT_WORDS);

const COUNT = oneOf(number(Number), COUNT_WORD);

/** A count in digits or as one word: "15", "hai". */
export function count(least: number, most: number): Rule<number> {
  return read([COUNT], ([found]) => (found >= least && found <= most ? found : null));
}

/** A number of one or two digits from 1 up to a limit: `small(12)`. */
export function small(limit: number): Rule<number> {
  return number((digits) => {
    const found = digits.length <= 2 ? Number(digits) : 0;
    return found >= 1 && found <= limit ? found : null;
  });
}

/** A number of exactly two digits. */
export const TWO_DIGITS = number((digits) => (digits.length === 2 ? Number(digits) : null));
