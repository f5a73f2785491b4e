import { maintainEn } from "../../../i18n/maintain.en";
import { maintainVi, type MaintainTexts } from "../../../i18n/maintain.vi";
import { useLanguage } from "../../language/LanguageContext";
import type { Language } from "../../language/language";

/** What the forms say in each language. */
export const MAINTAIN_TEXTS: Readonly<Record<Language, MaintainTexts>> = { vi: maintainVi, en: maintainEn };

/** What the forms say in the language in force. */
export function useMaintainTexts(): MaintainTexts {
  return MAINTAIN_TEXTS[useLanguage().language];
}
