import type { CellBlock, CellContent } from "./content";

/** The row or column of the sheet, zero-based, of each of ours; undefined for one that stands nowhere. */
type Places = readonly (number | undefined)[];

/** Contents by our rows and columns as they stand on a sheet, with nothing said of what stands between. */
export function spreadBlock(contents: CellBlock["contents"], rows: Places, columns: Places): CellBlock {
  const lines = spread(contents, rows, []);
  const cells = lines.map((line) => spread<CellContent | undefined>(line, columns, undefined));
  return { row: firstOf(rows), column: firstOf(columns), contents: cells };
}

function spread<Item>(items: readonly Item[], places: Places, nothing: Item): readonly Item[] {
  const first = firstOf(places);
  if (places.every((place, index) => place === first + index)) return items;
  const spread: Item[] = [];
  places.forEach((place, index) => {
    if (place === undefined) return;
    while (spread.length <= place - first) spread.push(nothing);
    const item = items[index];
    spread[place - first] = item === undefined ? nothing : item;
  });
  return spread;
}

function firstOf(places: Places): number {
  return Math.min(...places.filter((place) => place !== undefined));
}
