/** A piece of a long list as it is drawn: an item, or room for items that are out of sight. */
export type ListPart =
  | { readonly kind: "item"; readonly index: number }
  | { readonly kind: "gap"; readonly before: number; readonly height: number };

/** Items of a list that lie between two distances from its top in pixels, with those that stay drawn wherever they are, and room for the others. */
export function listParts(
  heights: readonly number[],
  [from, to]: readonly [from: number, to: number],
  stay: readonly number[],
): readonly ListPart[] {
  const parts: ListPart[] = [];
  let top = 0;
  let gap = 0;
  const close = (before: number): void => {
    if (gap > 0) parts.push({ kind: "gap", before, height: gap });
    gap = 0;
  };
  heights.forEach((height, index) => {
    if ((top < to && top + height > from) || stay.includes(index)) {
      close(index);
      parts.push({ kind: "item", index });
    } else gap += height;
    top += height;
  });
  close(heights.length);
  return parts;
}
