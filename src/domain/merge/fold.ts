import { remember } from "../remember";

/** The rows of thirty copies hold the words of one plan over and over. */
const MOST_REMEMBERED = 5000;

/**
 * A text without accents, case, signs and doubled spaces, in which words typed freely are recognised. Two names that are
 * one to people are another question: `nameKey`.
 */
export const foldText = remember(makeFold, MOST_REMEMBERED);

function makeFold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** Words that empty a cell when it is merged, folded. */
const CLEAR_WORDS = /^(?:xoa(?: bo| het)?(?: noi dung)?(?: nay| cu)?|clear)$/;

/** Whether a text asks for the cell to be emptied ("xóa"). */
export function asksToClear(text: string): boolean {
  return CLEAR_WORDS.test(foldText(text));
}
