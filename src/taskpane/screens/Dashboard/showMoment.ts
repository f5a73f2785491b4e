import { parseDay } from "../../../domain/day";
import type { Language } from "../../../i18n/language";
import { formatDay } from "../../../i18n/format-day";

/** `yyyy-MM-dd HH:mm` as the language writes it. */
export function showMoment(when: string, language: Language): string {
  const [date = "", time = ""] = when.split(" ");
  const day = parseDay(date);
  return day === null ? when : `${time} ${formatDay(day, language)}`.trim();
}
