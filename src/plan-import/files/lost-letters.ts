import type { PlanProblem } from "../../domain/plan";

const VOWEL = /[aeiouyăâêôơưáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/i;
const TORN = /^(?:\p{L}\p{Ll}{1,3}|\p{Ll})$/u;
const BARE = /^\p{L}+$/u;
/** What has a letter for its name: "điểm b", "tổ c". */
const LABELLED = /^(?:điểm|mục|ý|khoản|bước|phần|tổ|nhóm|lớp|cụm|khu|lô|loại|hạng|bậc|nhà)$/i;
/** Lines asked about; where more are torn, these tell it. */
const MOST_ASKED = 20;

/** Asks about lines in which letters got lost: signs without a meaning, or rests of a syllable ("Th c hi n"). */
export function lostLetters(text: string): PlanProblem[] {
  return text
    .split("\n")
    .flatMap((line, index): PlanProblem[] =>
      line.includes("\uFFFD") || cellsOf(line).some(hasTornSyllable)
        ? [{ code: "letters-lost", line: index + 1, words: line.replace(/\s+/g, " ").slice(0, 80) }]
        : [],
    )
    .slice(0, MOST_ASKED);
}

/** The cells of a row, without marks and units that stand alone in theirs: "x", "nt", "kg". */
function cellsOf(line: string): string[] {
  const cells = line.split("\t");
  return cells.length > 1 ? cells.filter((cell) => cell.trim().includes(" ")) : cells;
}

/** Whether rests of syllables stand between words: no Vietnamese one is without a vowel, and a point's letter stands alone. */
function hasTornSyllable(line: string): boolean {
  const words = line.split(/\s+/);
  const torn = words.filter((word, index) => isTorn(word, words[index - 1] ?? null));
  return torn.length > 1 || torn.some((word) => /^\p{Ll}{2}/u.test(word));
}

function isTorn(word: string, before: string | null): boolean {
  if (!TORN.test(word) || VOWEL.test(word)) return false;
  if (before === null) return true;
  return BARE.test(before) && !(word.length === 1 && LABELLED.test(before));
}
