/** Index of the last item that passes, or -1 (Array.findLastIndex is newer than our language level). */
export function lastIndexWhere<Item>(items: readonly Item[], passes: (item: Item) => boolean): number {
  for (let index = items.length - 1; index >= 0; index -= 1) if (passes(items[index] as Item)) return index;
  return -1;
}
