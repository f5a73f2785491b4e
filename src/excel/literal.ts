const FORMULA_START = /^[=+\-@＝＋－＠]/;
const ERROR_VALUE = /^#[A-Z]/i;
const BOOLEAN = /^(true|false)$/i;
const HAS_DIGIT = /[0-9０-９]/;
/**
 * A run of letters with their accents: all that is no ASCII sign, Latin-1 sign, punctuation, currency or other symbol, or
 * fullwidth sign. Spelled out, since a build asks it of every text and `\p{L}` is several times slower.
 */
const WORD = /[^\0-@[-`{-\xBF\u2000-\u2BFF\uFF00-\uFF20]+/g;

/** Words that may stand in what Excel takes for a date, time, number or amount, in English and Vietnamese. */
const WORDS_OF_NUMBERS = new Set(
  [
    "a am p pm e",
    "jan january feb february mar march apr april may jun june jul july aug august",
    "sep sept september oct october nov november dec december",
    "mon monday tue tuesday wed wednesday thu thursday fri friday sat saturday sun sunday",
    "ngày tháng thg năm thứ giêng một hai ba tư sáu bảy bẩy tám chín mười chạp sa ch",
    "đ vnd vnđ dong usd eur",
  ].flatMap((line) => line.split(" ")),
);

/**
 * The input by which a cell comes to hold exactly this text. What Excel would read as a formula, number, date, time,
 * truth value or error gets a leading apostrophe, which the cell keeps beside the text and never returns; so it stays
 * text even after the cell is edited and left again. An apostrophe at the start needs one more.
 * Source: the Range.values page ("If the value starts with…") and Excel's own parsing of typed input.
 */
export function literalInput(text: string): string {
  return needsApostrophe(text) ? `'${text}` : text;
}

/** Whether a text needs one, in a cell that is not formatted as text. */
export function needsApostrophe(text: string): boolean {
  if (text.startsWith("'")) return true;
  const typed = text.trim();
  return (
    FORMULA_START.test(typed) || ERROR_VALUE.test(typed) || BOOLEAN.test(typed) || mayBeNumberOrDate(typed)
  );
}

/** Generous on purpose: an apostrophe too many is invisible, one too few turns a text into a date. */
function mayBeNumberOrDate(typed: string): boolean {
  if (!HAS_DIGIT.test(typed)) return false;
  WORD.lastIndex = 0;
  for (let word = WORD.exec(typed); word !== null; word = WORD.exec(typed)) {
    if (!isWordOfNumbers(word[0])) return false;
  }
  return true;
}

function isWordOfNumbers(word: string): boolean {
  return WORDS_OF_NUMBERS.has(word.toLowerCase()) || WORDS_OF_NUMBERS.has(composed(word));
}

function composed(word: string): string {
  return word.normalize("NFC").toLowerCase();
}
