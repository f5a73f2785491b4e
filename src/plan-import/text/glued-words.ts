const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?";
const CODA = "(?:ng|nh|ch|[cmnpt])?";
const BARE = "[aăâeêioôơuưy]";
/** A letter with two marks, or one below or above: in many files it is set in another font, and the blank behind it is lost. */
const MARKED = /[\u1EA0-\u1EF9]/u;
const SYLLABLE = new RegExp(`^${ONSET}(?:${BARE}|[àáãèéìíĩòóõùúũý\\u1EA0-\\u1EF9]){1,3}${CODA}$`, "iu");
/** What may follow a marked letter in its own syllable: "ng" of "trường", "i" of "người". */
const OF_SYLLABLE = new RegExp(`^${BARE}{0,2}${CODA}$`, "iu");
const INITIALS = /^(?:\p{Lu}{2}|[IVX]+$)/u;
/** "nhiệm kỳ2025". */
const BEFORE_NUMBER = /(?<=[\u1EA0-\u1EF9])(?=\d)/gu;
const LONGEST = 24;
/** Fewer may be names of other languages. */
const FEWEST = 5;

/** A text whose words stand apart again where many lost their blank: "chủtrì", "sựlãnh đạo", "Đảng uỷUBND". */
export function withWordsApart(text: string): string {
  const words = new Set(text.match(/\p{L}+/gu)?.filter((word) => apart(word) !== word));
  if (words.size < FEWEST) return text;
  return text
    .replace(/\p{L}+/gu, (word) => (words.has(word) ? apart(word) : word))
    .replace(BEFORE_NUMBER, " ");
}

function apart(word: string): string {
  if (word.length < 3 || word.length > LONGEST || !MARKED.test(word)) return word;
  for (let end = 2; end < word.length; end += 1) {
    const [before, behind] = [word.slice(0, end), word.slice(end)];
    if (!MARKED.test(before.slice(-1)) || !SYLLABLE.test(before)) continue;
    const isCapital = INITIALS.test(behind) && before !== before.toUpperCase();
    if (isCapital) return `${before} ${apart(behind)}`;
    if (OF_SYLLABLE.test(behind)) continue;
    const rest = apart(behind);
    if (rest !== behind || SYLLABLE.test(behind)) return `${before} ${rest}`;
  }
  return word;
}
