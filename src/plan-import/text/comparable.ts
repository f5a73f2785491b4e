import { spellOneWay } from "../../domain/spelling";

/** The form in which the words of a plan are read: lower case, one spelling, as long as the NFC text given; for names see `nameKey`. */
export function comparable(text: string): string {
  return spellOneWay(lowerKeepingLength(text));
}

function lowerKeepingLength(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index);
    const lowered = unit.toLowerCase();
    return lowered.length === 1 ? lowered : unit;
  }).join("");
}

/** A word without its marks and tones ("trước" → "truoc"): the form in which mistyped words are recognised. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

const FEWEST_LETTERS = 5;

/** Whether a line is written in capitals, as section lines are (small words in brackets do not count). */
export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/\([^()]*\)/g, "").replace(/[^\p{L}]/gu, "");
  if (letters.length < FEWEST_LETTERS) return false;
  return letters === letters.toUpperCase() && /\s/.test(text.trim());
}
