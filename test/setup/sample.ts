import fc from "fast-check";
import { isLongRun } from "./long";

/** So many of a list, chosen by the seed of the tests; all of them in a long run. */
export function sampleOf<Item>(items: readonly Item[], count: number): Item[] {
  if (isLongRun || count >= items.length) return [...items];
  const chosen = fc.sample(fc.shuffledSubarray([...items], { minLength: count, maxLength: count }), 1);
  return chosen[0] ?? [];
}
