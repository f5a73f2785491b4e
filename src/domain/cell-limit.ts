/** Characters that one cell takes. Source: Excel specifications and limits. */
export const CELL_LIMIT = 32_767;

/** What is left of it beside the apostrophe before texts that would be read as something else. */
const LONGEST = CELL_LIMIT - 1;

const CUT = "…";

/** A text that long which begins with a letter is read as nothing else: it gets no apostrophe. */
const LETTER_FIRST = /^\p{L}/u;

/** Whether a cell can hold a text, with that apostrophe where it gets one. */
export function fitsCell(text: string): boolean {
  return text.length <= LONGEST || (text.length === CELL_LIMIT && LETTER_FIRST.test(text));
}

/** A text as much as a cell holds of it, with "…" where the rest is cut off. */
export function cutToCell(text: string): string {
  if (fitsCell(text)) return text;
  const kept = text.slice(0, LONGEST - CUT.length);
  // Never half of a letter that takes two characters.
  return kept.replace(/[\uD800-\uDBFF]$/, "") + CUT;
}

/** A text cut into pieces that a cell takes each; one piece where it is short enough, no letter cut in two. */
export function cellPieces(text: string): string[] {
  if (fitsCell(text)) return [text];
  const last = text.charCodeAt(LONGEST - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  const end = isHalf ? LONGEST - 1 : LONGEST;
  return [text.slice(0, end), ...cellPieces(text.slice(end))];
}
