import type { Span } from "../grid/heads";
import type { Lines } from "../grid/layout";

/** The rows of each printed page: as many as there is room for, none cut in two, a page ending where a break says so. */
export function cutLeaves(
  rows: Pick<Lines, "sizeOf">,
  area: Span,
  {
    room,
    titles,
    breaks,
  }: { readonly room: number; readonly titles: Span | null; readonly breaks: readonly number[] },
): readonly Span[] {
  const titleHeight = titles === null ? 0 : rows.sizeOf(titles.first, titles.end - titles.first);
  const leaves: Span[] = [];
  let first = area.first;
  let left = room;
  for (let row = area.first; row < area.end; row++) {
    const height = rows.sizeOf(row);
    if (row > first && (height > left || breaks.includes(row))) {
      leaves.push({ first, end: row });
      first = row;
      left = titles !== null && row >= titles.end ? room - titleHeight : room;
    }
    left -= height;
  }
  return area.end > first ? [...leaves, { first, end: area.end }] : leaves;
}
