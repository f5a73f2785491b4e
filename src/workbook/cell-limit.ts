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
