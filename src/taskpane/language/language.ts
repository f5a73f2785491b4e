import { dashboardEn } from "../../i18n/dashboard.en";
import { dashboardVi, type DashboardTexts } from "../../i18n/dashboard.vi";
import type { Language } from "../../i18n/language";
import { paneEn } from "../../i18n/pane.en";
import { paneVi, type PaneTexts } from "../../i18n/pane.vi";

/** Vietnamese whatever Office's own language is; English is a choice the person makes once. */
export const DEFAULT_LANGUAGE: Language = "vi";

/** Everything the pane says. */
export interface Texts extends PaneTexts {
  readonly dashboard: DashboardTexts;
}

/** The pane's texts in each language. */
export const TEXTS: Readonly<Record<Language, Texts>> = {
  vi: { ...paneVi, dashboard: dashboardVi },
  en: { ...paneEn, dashboard: dashboardEn },
};

/** Reads a remembered language; null where it is none of ours. */
export function parseLanguage(text: string | null): Language | null {
  return text === "vi" || text === "en" ? text : null;
}
