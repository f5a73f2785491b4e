import { papersEn } from "./en/papers";
import type { InEachLanguage } from "./language";
import { papersVi, type PapersWords } from "./vi/papers";

export type { PapersWords };

/** The words of the papers. */
export const PAPERS: InEachLanguage<PapersWords> = { vi: papersVi, en: papersEn };
