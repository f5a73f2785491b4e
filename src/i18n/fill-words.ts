/** A sentence with its words in braces filled in; a word that is not given is left out. */
export function fillWords(sentence: string, words: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_place, key: string) => String(words[key] ?? ""));
}
