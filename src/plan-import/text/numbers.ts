const ROMAN_FORM = /^(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/i;
const ROMAN_DIGITS: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Counts of one syllable. */
export const COUNT_WORDS: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};

/** Value of a Roman numeral below 400, or null. */
export function romanValue(text: string): number | null {
  if (!ROMAN_FORM.test(text)) return null;
  const digits = [...text.toLowerCase()].map((digit) => ROMAN_DIGITS[digit] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}

/** Roman numeral of a number from 1 to 399; a greater one in digits, since nobody counts a plan's points so far. */
export function toRoman(value: number): string {
  if (value > 399) return String(value);
  const steps: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let text = "";
  for (const [size, sign] of steps) {
    for (; rest >= size; rest -= size) text += sign;
  }
  return text;
}

/** Value of a count written as one Vietnamese syllable ("sáu"), or null. */
export function countWordValue(word: string): number | null {
  return COUNT_WORDS[word] ?? null;
}
