const FORMULA_START = /^[=+\-@＝＋－＠]/u;
const ERROR_VALUE = /^#[A-Z]/i;
const BOOLEAN = /^(true|false)$/i;
const HAS_DIGIT = /\p{Nd}/u;
const WORD = /\p{L}+/gu;

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

function needsApostrophe(text: string): boolean {
  if (text.startsWith("'")) return true;
  const typed = text.trim();
  return (
    FORMULA_START.test(typed) || ERROR_VALUE.test(typed) || BOOLEAN.test(typed) || mayBeNumberOrDate(typed)
  );
}

/** Generous on purpose: an apostrophe too many is invisible, one too few turns a text into a date. */
function mayBeNumberOrDate(typed: string): boolean {
  if (!HAS_DIGIT.test(typed)) return false;
  const words = typed.normalize("NFC").toLowerCase().match(WORD) ?? [];
  return words.every((word) => WORDS_OF_NUMBERS.has(word));
}
