import { dashboardEn } from "./en/dashboard";
import { paneEn } from "./en/pane";
import type { InEachLanguage } from "./language";
import { dashboardVi, type DashboardTexts } from "./vi/dashboard";
import { paneVi, type PaneTexts } from "./vi/pane";

export type { PaneTexts };

/** What the pane says before anything else of it is loaded. */
export interface Texts extends PaneTexts {
  readonly dashboard: DashboardTexts;
}

/** The pane's texts. */
export const PANE: InEachLanguage<Texts> = {
  vi: { ...paneVi, dashboard: dashboardVi },
  en: { ...paneEn, dashboard: dashboardEn },
};
