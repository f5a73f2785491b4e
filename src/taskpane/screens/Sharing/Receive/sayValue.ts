import { parseDay } from "../../../../domain/day";
import type { MergeChange } from "../../../../domain/merge/merge-change";
import type { Language } from "../../../../i18n/language";
import { fieldOf, showValue } from "../../../../actions/show-change";
import type { Wording } from "../../../../actions/dashboard";
import { formatDay } from "../../../../i18n/format-day";

/** A value as people read it: days as the language writes them, shares in percent; null for an empty cell. */
export function sayValue(
  field: MergeChange["field"],
  value: MergeChange["to"],
  wording: Wording,
  language: Language,
): string | null {
  const shown = showValue(field, value, wording);
  if (shown === null) return null;
  const { kind } = fieldOf(field);
  if (kind === "percent" && typeof shown === "number" && shown >= 0 && shown <= 1)
    return `${Math.round(shown * 100)}%`;
  const day = kind === "day" && typeof shown === "string" ? parseDay(shown) : null;
  return day === null ? String(shown) : formatDay(day, language);
}
