import type { FoundColumn, OwnColumn } from "./column-fit";

/** Zero-based columns of the sheet by the keys of ours, as they are found one after the other. */
export type Places = Map<string, number>;

/** Columns found of which nothing is known yet. */
export function untaken(found: readonly FoundColumn[], places: ReadonlyMap<string, number>): FoundColumn[] {
  const taken = new Set(places.values());
  return found.filter(({ column }) => !taken.has(column));
}

/** Columns of ours that have no place yet. */
export function missing(own: readonly OwnColumn[], places: ReadonlyMap<string, number>): OwnColumn[] {
  return own.filter(({ key }) => !places.has(key));
}
