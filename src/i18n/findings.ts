import { isHiddenPlace } from "./hidden-place";
import { findingsEn, hiddenFindingEn } from "./en/findings";
import type { InEachLanguage, Language } from "./language";
import {
  findingsVi,
  hiddenFindingVi,
  type FindingCode,
  type FindingSentences,
  type FindingWords,
} from "./vi/findings";

export type { FindingCode };

/** What a check found and what mends it, by code; one sentence for all of what nobody sees. */
const FINDINGS: InEachLanguage<{ readonly found: FindingSentences; readonly hidden: FindingWords }> = {
  vi: { found: findingsVi, hidden: hiddenFindingVi },
  en: { found: findingsEn, hidden: hiddenFindingEn },
};

/** What is said of a finding; one on a sheet that nobody sees is not named by it. */
export function wordsOfFinding(
  { code, at }: { readonly code: FindingCode; readonly at: string },
  language: Language,
): FindingWords {
  const { found, hidden } = FINDINGS[language];
  return isHiddenPlace(at) ? hidden : found[code];
}
