import { meaning, number, oneOf, read, type Rule } from "./rules";

const ROMAN_FORM = /^(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Counts of one syllable. */
export const COUNT_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ..."một hai ba bốn năm sáu bảy tám chín mười".split(" ").map((word, at) => [word, at + 1] as const),
  ["tư", 4],
  ["bẩy", 7],
]);

/** Value of a Roman numeral below 400, or null. */
export function romanValue(text: string): number | null {
  if (!ROMAN_FORM.test(text)) return null;
  const digits = [...text.toLowerCase()].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

const ROMAN_STEPS = Object.entries({ C: 100, XC: 90, L: 50, XL: 40, X: 10, IX: 9, V: 5, IV: 4, I: 1 });

/** Roman numeral of a number from 1 to 399; a greater one in digits, since nobody counts a plan's points so far. */
export function toRoman(value: number): string {
  if (value > 399) return String(value);
  let rest = value;
  let text = "";
  for (const [sign, size] of ROMAN_STEPS) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}

/** A count of one syllable: "hai", "mười". */
export const COUNT_WORD = meaning(COUNT_WORDS);

const COUNT = oneOf(number(Number), COUNT_WORD);

/** A count in digits or as one word: "15", "hai". */
export function count(least: number, most: number): Rule<number> {
  return read([COUNT], ([found]) => (found >= least && found <= most ? found : null));
}

/** A number of one or two digits from 1 up to a limit: `small(12)`. */
export function small(limit: number): Rule<number> {
  return number((digits) => {
    const found = digits.length <= 2 ? Number(digits) : 0;
    return found >= 1 && found <= limit ? found : null;
  });
}

/** A number of exactly two digits. */
export const TWO_DIGITS = number((digits) => (digits.length === 2 ? Number(digits) : null));
