import type { ApiUse } from "../requirement-sets";

/** A word by which the reference warns, and the forms it takes in a comment. */
const WORDS: readonly (readonly [word: string, form: string])[] = [
  ["null", "null"],
  ["undefined", "undefined"],
  ["limit", "limit(?:s|ed)?"],
  ["exceed", "exceed(?:s|ed)?"],
  ["maximum", "maximum"],
  ["throw", "throws?|thrown"],
  ["exception", "exceptions?"],
  ["fail", "fail(?:s|ed|ure)?"],
  ["cannot", "cannot|can't"],
  ["must", "must"],
  ["only", "only"],
  ["unless", "unless"],
  ["not supported", "(?:not|n't) (?:supported|allowed)"],
];

/** A member in use with the words by which its comment warns, in the order of the list. */
export interface Warning {
  readonly member: string;
  readonly words: readonly string[];
  /** Its comment's sentences that hold such a word, to be read on the screen; never to be kept. */
  readonly sentences: readonly string[];
}

/** The warnings of all members in use, in order of their names. */
export function warningsOf(uses: readonly ApiUse[]): Warning[] {
  const sentencesOf = new Map<string, Set<string>>();
  for (const use of uses) {
    const member = memberOf(use.member);
    if (member.endsWith(".load")) continue;
    const sentences = sentencesOf.get(member) ?? new Set();
    for (const sentence of warningSentences(use.comment)) sentences.add(sentence);
    sentencesOf.set(member, sentences);
  }
  return [...sentencesOf]
    .filter(([, sentences]) => sentences.size > 0)
    .map(([member, sentences]) => ({
      member,
      words: wordsIn([...sentences].join("\n")),
      sentences: [...sentences],
    }))
    .sort((one, other) => (one.member < other.member ? -1 : 1));
}

/** `WorksheetCollectionLoadOptions.tabColor` asks for `Worksheet.tabColor`. What `load` says of itself is the same everywhere. */
function memberOf(used: string): string {
  return used.replace(/(?:Collection)?LoadOptions\./, ".");
}

function warningSentences(comment: string): string[] {
  const text = comment
    .replaceAll(/^\s*\*\s?/gm, "")
    .replaceAll(/\/\*\*|\*\//g, "")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/For EACH ITEM in the collection: /g, "");
  return text
    .split(/(?<=[.)]) (?=[A-Z@])/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsIn(sentence).length > 0);
}

function wordsIn(text: string): string[] {
  return WORDS.filter(([, form]) => new RegExp(`\\b(?:${form})\\b`, "i").test(text)).map(([word]) => word);
}
