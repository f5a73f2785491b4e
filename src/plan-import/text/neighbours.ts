/** Items in order, each joined with what stands before it where the two go together. */
export function joinNeighbours<Item>(
  items: readonly Item[],
  join: (last: Item, next: Item, index: number) => Item | null,
): Item[] {
  const joined: Item[] = [];
  items.forEach((next, index) => {
    const last = joined.at(-1);
    const both = last === undefined ? null : join(last, next, index);
    joined.splice(both === null ? joined.length : joined.length - 1, 1, both ?? next);
  });
  return joined;
}
