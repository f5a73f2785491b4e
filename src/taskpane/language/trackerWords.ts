import type { Share } from "../../domain/report";

/** A share in percent, "–" of nothing. */
export function showPercent({ done, of }: Share): string {
  return of === 0 ? "–" : `${Math.round((100 * done) / of)}%`;
}

/** A change of a count with its sign, "" where there is none. */
export function showChange(change: number): string {
  if (change === 0) return "±0";
  return change > 0 ? `+${change}` : `−${-change}`;
}
