import { sharingEn } from "../../i18n/sharing.en";
import type { SharingWords } from "../../i18n/sharing.vi";
import { sharingVi } from "../../i18n/sharing.vi";
import type { Language } from "./wording";

/** The words of the copies in each language. */
export const SHARING: Readonly<Record<Language, SharingWords>> = { vi: sharingVi, en: sharingEn };

export { fillWords } from "../../i18n/fill-words";
