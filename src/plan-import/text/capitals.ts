const FEWEST_LETTERS = 6;

/** Whether a line is written in capitals, as section lines are (small words in brackets do not count). */
export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/\([^()]*\)/g, "").replace(/[^\p{L}]/gu, "");
  if (letters.length < FEWEST_LETTERS) return false;
  return letters === letters.toUpperCase() && /\s/.test(text.trim());
}
