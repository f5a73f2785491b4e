import type { Day } from "../../domain/day";
import { englishDay } from "../../i18n/english-day";
import type { Language } from "../../i18n/language";
import { officialDay } from "../../i18n/official-day";

/** A day as the language's sentences write it: `02/4/2021` in Vietnamese, `2 Apr 2021` in English. */
export function formatDay(day: Day, language: Language): string {
  return language === "vi" ? officialDay(day) : englishDay(day);
}
