import { sharingPaneEn } from "./en/sharing-pane";
import type { InEachLanguage } from "./language";
import { sharingPaneVi, type SharingPaneTexts } from "./vi/sharing-pane";

export type { SharingPaneTexts };

/** What the pane says about sending copies out and taking them in. */
export const SHARING_PANE: InEachLanguage<SharingPaneTexts> = { vi: sharingPaneVi, en: sharingPaneEn };
