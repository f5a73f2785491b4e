import { rollUpEn } from "./en/roll-up";
import type { InEachLanguage } from "./language";
import { rollUpVi, type RollUpWords } from "./vi/roll-up";

export type { RollUpWords };

/** The words of the page over several plans. */
export const ROLL_UP: InEachLanguage<RollUpWords> = { vi: rollUpVi, en: rollUpEn };
