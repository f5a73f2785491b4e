import { paneEn } from "../../i18n/pane.en";
import { paneVi, type PaneTexts } from "../../i18n/pane.vi";

/** A language the pane and the workbook speak. */
export type Language = "vi" | "en";

/** Vietnamese whatever Office's own language is; English is a choice the person makes once. */
export const DEFAULT_LANGUAGE: Language = "vi";

/** The pane's texts in each language. */
export const TEXTS: Readonly<Record<Language, PaneTexts>> = { vi: paneVi, en: paneEn };

/** Reads a remembered language; null where it is none of ours. */
export function parseLanguage(text: string | null): Language | null {
  return text === "vi" || text === "en" ? text : null;
}
