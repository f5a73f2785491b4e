import { partsOf, type Day } from "../../domain/day";
import type { Language } from "../../i18n/language";

const ENGLISH_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day as the language writes it: `20/4/2021` in Vietnamese, `20 Apr 2021` in English. */
export function formatDay(day: Day, language: Language): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return language === "vi"
    ? `${dayOfMonth}/${month}/${year}`
    : `${dayOfMonth} ${ENGLISH_MONTHS[month - 1] ?? month} ${year}`;
}
