import { spellOneWay } from "../../domain/spelling";

/**
 * The form in which the words of a plan are read: lower case, one spelling. Same length as the NFC text given, so that
 * offsets hold in both. Whether two names are one is another question: `nameKey` of the domain.
 */
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
