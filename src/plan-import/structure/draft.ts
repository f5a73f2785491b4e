import type { Point } from "./point";

/** A point while its outline is built. */
export interface Draft extends Point {
  readonly style: string;
  /** How many numbered points stand under it so far. */
  counted: number;
  /** What a list that runs on over a section line started from. */
  offset: number;
}

/** A point that nothing stands under yet. */
export function draft(point: Omit<Point, "children"> & { readonly style: string }): Draft {
  return { ...point, children: [], counted: 0, offset: 0 };
}

/** Some open points, and behind them one more that stands under the last of them. */
export function withOpened(kept: readonly Draft[], make: (parent: Draft) => Draft): Draft[] {
  const parent = kept.at(-1);
  const point = parent && make(parent);
  if (point) parent.children.push(point);
  return point ? [...kept, point] : [];
}
