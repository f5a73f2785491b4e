import { joinWords } from "../text/join-words";
import { textOfLine, type PageLine } from "./pieces";

const VOWEL = /[aeiouyăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;
/** Room that a cell leaves beside its words, as a share of their size. */
const PADDING = 2;

/** The words of a cell; a word that was wider than the cell, and went on in the next line, is whole again. */
export function textOfCell(lines: readonly PageLine[], width: number): string {
  const whole: string[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    const text = textOfLine(line);
    const isFull = before && before.right - before.left + PADDING * before.size > width;
    if (isFull && isTorn(textOfLine(before), text)) whole.push(`${whole.pop() ?? ""}${text}`);
    else whole.push(text);
  });
  return joinWords(whole);
}

/** "IV/202" over "6", "1.20" over "0", "THÀN" over "H": a number cut short, or what no syllable is, below a word that fills its line. */
function isTorn(before: string, after: string): boolean {
  if (/\s/.test(before)) return false;
  const [rest = ""] = after.split(/[\s.,;]/);
  if (/\d$/.test(before) && /^\d{1,3}$/.test(rest))
    return /(?:^|\/)(?:19|20)\d\d$|^\d{1,3}\.\d{3}$/.test(`${before}${rest}`);
  return /\p{L}$/u.test(before) && /^\p{L}{1,3}$/u.test(rest) && !VOWEL.test(rest);
}
