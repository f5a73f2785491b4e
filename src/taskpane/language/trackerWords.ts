import { dayOf, type DateEntry } from "../../domain/entry";
import type { Share } from "../../domain/report";
import type { Language } from "../../i18n/language";
import { formatDay } from "../../i18n/format-day";

/** A share in percent, "–" of nothing. */
export function showPercent({ done, of }: Share): string {
  return of === 0 ? "–" : `${Math.round((100 * done) / of)}%`;
}

/** A date cell's day, or what else it holds. */
export function showEntry(entry: DateEntry, language: Language, none: string): string {
  const day = dayOf(entry);
  if (day !== null) return formatDay(day, language);
  return entry !== null && typeof entry === "object" ? String(entry.raw) : none;
}

/** A change of a count with its sign, "" where there is none. */
export function showChange(change: number): string {
  if (change === 0) return "±0";
  return change > 0 ? `+${change}` : `−${-change}`;
}
