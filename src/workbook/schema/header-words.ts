import { foldText } from "../../domain/merge/fold";
import { meantByMisread } from "../../domain/misread";

/** Knows headers by their words, whatever their accents, case and line breaks. */
export interface HeaderWords<Key> {
  /** By our own words in any language, or by words that mean the same, whatever brackets behind them add. */
  keyOf(header: string): Key | undefined;
  /** By our own words alone. */
  exactOf(header: string): Key | undefined;
  /** By the words a header begins with ("Ghi chú của đơn vị"); of several the longest. */
  likeOf(header: string): Key | undefined;
}

/** Headers shorter than this begin too many other words. */
const LEAST_LETTERS = 4;

/** Words in brackets at the end: "Hạn (ghi rõ)". */
const ASIDE = /[([][^()[\]]*[)\]]\s*$/;

/** Makes headers findable; where two columns have the same words, the first is meant. */
export function headerWords<Key extends string>(
  headers: readonly Readonly<Partial<Record<Key, string>>>[],
  synonyms: Readonly<Partial<Record<string, readonly string[]>>> = {},
): HeaderWords<Key> {
  const known = new Map<string, Key>();
  const put = (words: string, key: Key): void => {
    if (!known.has(words)) known.set(words, key);
  };
  for (const language of headers)
    for (const [key, header] of Object.entries<string | undefined>(language))
      if (header !== undefined) put(headerKey(header), key as Key);
  const exact = new Map(known);
  for (const [key, words] of Object.entries(synonyms)) for (const word of words ?? []) put(word, key as Key);
  const inKnown = finder(known);
  const inExact = finder(exact);
  return {
    keyOf: (header) => inKnown(headerKey(header)) ?? inKnown(headerKey(header.replace(ASIDE, ""))),
    exactOf: (header) => inExact(headerKey(header)),
    likeOf: (header) => {
      const words = `${headerKey(header)} `;
      const [best] = [...known.keys()]
        .filter((one) => one.length >= LEAST_LETTERS && words.startsWith(`${one} `))
        .sort((one, other) => other.length - one.length);
      return best === undefined ? undefined : known.get(best);
    },
  };
}

/** Finds words of headers, those from which somebody has taken the spaces too. */
function finder<Key>(words: ReadonlyMap<string, Key>): (words: string) => Key | undefined {
  const tight = new Map([...words].reverse().map(([said, key]) => [said.replaceAll(" ", ""), key]));
  return (said) => words.get(said) ?? tight.get(said);
}

/** Columns that are hidden have a stroke before words that others have too; the number of a column says nothing. */
function headerKey(header: string): string {
  const words = foldText(meantByMisread(header) ?? header).replace(/^\d+ (?=\S)/, "");
  return header.trimStart().startsWith("_") ? `_${words}` : words;
}
