import { englishDay, officialDay } from "../../i18n/format-day";
import type { Wording } from "./wording";

/** A day as the sentences of the workbook's language write it: `02/4/2021`, or `2 Apr 2021`. */
export function showDay(day: string, { locale }: Wording["labels"]): string {
  return locale === "en" ? englishDay(day) : officialDay(day);
}
