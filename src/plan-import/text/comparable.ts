const DASHES = /[\u2010-\u2015\u2212\u00AD\uFE58\uFE63\uFF0D]/g;
const QUOTES = /[\u2018\u2019\u02BC\u2032\u00B4`]/g;
const TONE_ON_LAST_VOWEL = /(?<!q)(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?!\p{L})/gu;
const TONE_ON_GLIDE_AFTER_Q = /q[ùúủũụ]y/gu;

const PLAIN_TO_TONED: Readonly<Record<string, string>> = {
  o: "òóỏõọ",
  u: "ùúủũụ",
  a: "àáảãạ",
  e: "èéẻẽẹ",
  y: "ỳýỷỹỵ",
};

/**
 * The form in which two spellings are compared: lower case, one kind of dash and quote, the tone on the
 * older place (uỷ = ủy, hoà = hòa). Same length as the NFC text given, so that offsets hold in both.
 */
export function comparable(text: string): string {
  return lowerKeepingLength(text)
    .replace(DASHES, "-")
    .replace(QUOTES, "'")
    .replace(TONE_ON_GLIDE_AFTER_Q, (syllable) => `qu${withTone("y", toneOf(syllable.charAt(1), "u"))}`)
    .replace(TONE_ON_LAST_VOWEL, moveToneForward);
}

/** Comparable form with single spaces and no spaces around dashes: the key under which names are the same. */
export function comparisonKey(text: string): string {
  return comparable(text).replace(/\s+/g, " ").replace(/ ?- ?/g, "-").trim();
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

function moveToneForward(pair: string): string {
  const glide = pair.charAt(0);
  const vowel = pair.charAt(1);
  const base = ["a", "e", "y"].find((plain) => PLAIN_TO_TONED[plain]?.includes(vowel)) ?? vowel;
  return withTone(glide, toneOf(vowel, base)) + base;
}

function toneOf(letter: string, plain: string): number {
  return PLAIN_TO_TONED[plain]?.indexOf(letter) ?? -1;
}

function withTone(plain: string, tone: number): string {
  return PLAIN_TO_TONED[plain]?.charAt(tone) || plain;
}
