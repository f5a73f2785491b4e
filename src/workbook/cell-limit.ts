/** Characters that one cell takes. Source: Excel specifications and limits. */
export const CELL_LIMIT = 32_767;

/** A text cut into pieces that a cell takes each; one piece where it is short enough, no letter cut in two. */
export function cellPieces(text: string): string[] {
  if (text.length <= CELL_LIMIT) return [text];
  const last = text.charCodeAt(CELL_LIMIT - 1);
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  const end = isHalf ? CELL_LIMIT - 1 : CELL_LIMIT;
  return [text.slice(0, end), ...cellPieces(text.slice(end))];
}
