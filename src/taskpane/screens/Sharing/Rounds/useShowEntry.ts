import { isUnrecognised, type DateEntry } from "../../../../domain/entry";
import { formatDay } from "../../../../i18n/format-day";
import { useLanguage } from "../../../language/LanguageContext";

/** Shows what stands in a cell for a day: as the language writes days, what is none as it was typed, "" for nothing. */
export function useShowEntry(): (entry: DateEntry) => string {
  const { language } = useLanguage();
  return (entry) =>
    entry === null ? "" : isUnrecognised(entry) ? String(entry.raw) : formatDay(entry, language);
}
