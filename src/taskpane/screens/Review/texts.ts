import { reviewEn } from "../../../i18n/review.en";
import { reviewVi, type ReviewTexts } from "../../../i18n/review.vi";
import { useLanguage } from "../../language/LanguageContext";
import type { Language } from "../../language/language";

const TEXTS: Readonly<Record<Language, ReviewTexts>> = { vi: reviewVi, en: reviewEn };

/** What the review says in the language in force. */
export function useReviewTexts(): ReviewTexts {
  return TEXTS[useLanguage().language];
}
