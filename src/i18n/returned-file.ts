import type { Language } from "./language";
import type { ProblemFacts } from "./vi/problems";
import { fillSentence, sentenceOf } from "./sentence";
import { sharingEn } from "./en/sharing";
import { sharingVi } from "./vi/sharing";
import { xlsxEn } from "./en/xlsx";
import { xlsxVi } from "./vi/xlsx";

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { ...xlsxVi, ...sharingVi.problems },
  en: { ...xlsxEn, ...sharingEn.problems },
};

/** Why a returned file was not taken in, as one sentence; the code where there is none. */
export function sayFileProblem(problem: ProblemFacts, language: Language): string {
  const own = SENTENCES[language][problem.code];
  return own === undefined ? (sentenceOf(problem, language) ?? problem.code) : fillSentence(own, problem);
}
