import type { Language } from "./language";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A day (`yyyy-MM-dd`) as the language's sentences write it: `02/4/2021` in Vietnamese, `2 Apr 2021` in English. */
export function formatDay(day: string, language: Language): string {
  return language === "vi" ? officialDay(day) : englishDay(day);
}

/** A day as official texts write it: a zero before days below 10 and months below 3 (Nghị định 30/2020). */
export function officialDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return day === "" ? "" : `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}

/** A day with the name of its month, which nobody reads month first: `2 Apr 2021`. */
export function englishDay(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** A day without its year: `31/3`, `31 Mar`. */
export function shortDay(day: string, language: Language): string {
  return formatDay(day, language).replace(/[ /]\d{4}$/, "");
}
