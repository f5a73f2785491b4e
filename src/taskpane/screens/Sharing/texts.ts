import { sharingPaneEn } from "../../../i18n/sharing-pane.en";
import { sharingPaneVi, type SharingPaneTexts } from "../../../i18n/sharing-pane.vi";
import { useLanguage } from "../../language/LanguageContext";
import type { Language } from "../../language/language";

const TEXTS: Readonly<Record<Language, SharingPaneTexts>> = { vi: sharingPaneVi, en: sharingPaneEn };

/** What these screens say in the language in force. */
export function useSharingTexts(): SharingPaneTexts {
  return TEXTS[useLanguage().language];
}
