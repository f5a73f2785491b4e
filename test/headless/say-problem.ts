import type { Problem } from "../../src/domain/result";
import { fillSentence, sentenceOf } from "../../src/i18n/sentence";
import { planImportEn } from "../../src/i18n/plan-import.en";
import { planImportVi } from "../../src/i18n/plan-import.vi";
import { sharingEn } from "../../src/i18n/sharing.en";
import { sharingVi } from "../../src/i18n/sharing.vi";
import { xlsxEn } from "../../src/i18n/xlsx.en";
import { xlsxVi } from "../../src/i18n/xlsx.vi";

/** The sentence of a problem. */
export function sayProblem(problem: Problem, language: "vi" | "en"): string {
  const own = sentenceOf(problem, language);
  if (own !== undefined) return own;
  const file: Readonly<Record<string, unknown>> =
    language === "en"
      ? { ...xlsxEn, ...planImportEn, ...sharingEn.problems }
      : { ...xlsxVi, ...planImportVi, ...sharingVi.problems };
  const sentence = file[problem.code];
  const text =
    typeof sentence === "function"
      ? String(sentence(problem.details ?? {}))
      : String(sentence ?? problem.code);
  return problem.at === undefined ? text : `${problem.at}: ${fillSentence(text, problem)}`;
}
