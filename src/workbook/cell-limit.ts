/** Characters that one cell takes. Source: Excel specifications and limits. */
export const CELL_LIMIT = 32_767;

const CUT = "…";

/** Whether a cell can hold a text, with the apostrophe before it that some texts need. */
export function fitsCell(text: string): boolean {
  return text.length < CELL_LIMIT;
}

/** A text as much as a cell holds of it, with "…" where the rest is cut off. */
export function cutToCell(text: string): string {
  if (fitsCell(text)) return text;
  const kept = text.slice(0, CELL_LIMIT - 1 - CUT.length);
  // Never half of a letter that takes two characters.
  return kept.replace(/[\uD800-\uDBFF]$/, "") + CUT;
}

/** A text cut into pieces that a cell takes each; one piece where it is short enough, no letter cut in two. */
export function cellPieces(text: string): string[] {
  if (text.length <= CELL_LIMIT) return [text];
  const last = text.charCodeAt(CELL_LIMIT - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  const end = isHalf ? CELL_LIMIT - 1 : CELL_LIMIT;
  return [text.slice(0, end), ...cellPieces(text.slice(end))];
}
