const DASHES = /[\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u02BC\u2032\u00B4`]/g;
/** "hoà", "uỷ": the newer place, on the last vowel of an open syllable. */
const ON_LAST_VOWEL = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
/** "tòan", "hùynh": mistyped, since a closed syllable has its tone on the second vowel. */
const ON_FIRST_OF_CLOSED = /(?<!q)(?:[òóỏõọ][ae]|[ùúủũụ]y)(?=\p{L})/gu;
/** "qúy": the u belongs to the q. */
const ON_GLIDE_AFTER_Q = /(?<=q)[ùúủũụ][aey]/gu;

/** What most texts have none of, so that they pass at once. */
const UNUSUAL =
  /[\u2010-\u2043\u2212\uFE58\uFE63\uFF0D\u02BC\u00B4`]|o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]|[òóỏõọ][ae]|[ùúủũụ][aey]/;

const TONED: Readonly<Record<string, string>> = {
  o: "òóỏõọ",
  u: "ùúủũụ",
  a: "àáảãạ",
  e: "èéẻẽẹ",
  y: "ỳýỷỹỵ",
};

/**
 * One spelling of what Vietnamese writes in several: one kind of dash and quote, the tone of oa, oe and uy on the older
 * place (uỷ → ủy, hoà → hòa). Lower-case NFC goes in; the same length comes out, so that offsets hold in both.
 */
export function spellOneWay(lower: string): string {
  if (!UNUSUAL.test(lower)) return lower;
  return lower
    .replace(DASHES, "-")
    .replace(QUOTES, "'")
    .replace(ON_GLIDE_AFTER_Q, toneOnSecond)
    .replace(ON_FIRST_OF_CLOSED, toneOnSecond)
    .replace(ON_LAST_VOWEL, toneOnFirst);
}

function toneOnFirst(pair: string): string {
  const [first, second, tone] = takeApart(pair);
  return withTone(first, tone) + second;
}

function toneOnSecond(pair: string): string {
  const [first, second, tone] = takeApart(pair);
  return first + withTone(second, tone);
}

/** Two vowels without their tone, and the tone. */
function takeApart(pair: string): readonly [string, string, number] {
  const [first, second] = [pair.charAt(0), pair.charAt(1)].map((letter) => {
    const plain = Object.keys(TONED).find((vowel) => TONED[vowel]?.includes(letter));
    return { plain: plain ?? letter, tone: plain === undefined ? -1 : (TONED[plain] ?? "").indexOf(letter) };
  });
  return [first?.plain ?? "", second?.plain ?? "", Math.max(first?.tone ?? -1, second?.tone ?? -1)];
}

function withTone(vowel: string, tone: number): string {
  return TONED[vowel]?.charAt(tone) ?? vowel;
}
