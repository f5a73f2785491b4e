import { sharingEn } from "./en/sharing";
import type { InEachLanguage } from "./language";
import { sharingVi, type SharingWords } from "./vi/sharing";

export type { SharingWords };

/** The words of the copies that are mailed. */
export const SHARING: InEachLanguage<SharingWords> = { vi: sharingVi, en: sharingEn };
