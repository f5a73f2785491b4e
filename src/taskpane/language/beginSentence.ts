/** Words as they stand by themselves: a small letter is for the middle of a sentence. */
export function beginSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
