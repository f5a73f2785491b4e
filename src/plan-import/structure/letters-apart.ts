import { comparable } from "../text/comparable";
import type { Lines } from "../text/lines";

const FEWEST_LETTERS = 3;

/** "S Ở N Ộ I V Ụ", whose letters a copy has set apart, as another line of the document writes it whole; other words stay. */
export function withLettersTogether(words: string, lines: Lines): string {
  const alone = words.split(" ").filter((word) => /^\p{L}$/u.test(word));
  if (alone.length < FEWEST_LETTERS) return words;
  const sought = withoutBlanks(words);
  for (const { text } of lines) {
    const whole = text === words ? null : runOf(sought, text.split(" "));
    if (whole !== null) return whole.toUpperCase();
  }
  return words;
}

/** The words of a line that are the same letters, or null. */
function runOf(sought: string, words: readonly string[]): string | null {
  for (let start = 0; start < words.length; start += 1) {
    let end = start + 1;
    while (end < words.length && withoutBlanks(words.slice(start, end).join(" ")).length < sought.length)
      end += 1;
    const isBroken = words.slice(start, end).some((word) => /^\p{L}$/u.test(word));
    if (!isBroken && withoutBlanks(words.slice(start, end).join(" ")) === sought)
      return words.slice(start, end).join(" ");
  }
  return null;
}

function withoutBlanks(words: string): string {
  return comparable(words).replace(/\s/g, "");
}
