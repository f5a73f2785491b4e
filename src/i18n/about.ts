import { aboutEn } from "./en/about";
import type { InEachLanguage } from "./language";
import { aboutVi, type AboutTexts } from "./vi/about";

export type { AboutTexts };

/** What the pane says about itself, and its tour. */
export const ABOUT: InEachLanguage<AboutTexts> = { vi: aboutVi, en: aboutEn };
