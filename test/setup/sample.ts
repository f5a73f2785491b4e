import fc from "fast-check";
import { isLongRun } from "./long";

/** So many of a list, chosen by the seed of the tests; all of them in a long run. */
export function sampleOf<Item>(items: readonly Item[], count: number): Item[] {
  return isLongRun ? [...items] : chosenOf(items, count);
}

/** So many of a list, chosen by the seed of the tests, in a long run too. */
export function chosenOf<Item>(items: readonly Item[], count: number): Item[] {
  if (count >= items.length) return [...items];
  const chosen = fc.sample(fc.shuffledSubarray([...items], { minLength: count, maxLength: count }), 1);
  return chosen[0] ?? [];
}
