import type { Problem } from "../../../domain/result";
import { sentenceOf } from "../../../i18n/sentence";
import { xlsxEn } from "../../../i18n/xlsx.en";
import { xlsxVi } from "../../../i18n/xlsx.vi";
import { sentenceOfPlan } from "../../plan/planSentence";
import { TEXTS, type Language } from "../../language/language";

/** Why a chosen workbook file could not be read. */
const FILES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: xlsxVi, en: xlsxEn };

/** The sentence for a problem, with its next step; a code without a sentence gets the general one. */
export function describeProblem(problem: Problem, language: Language): string {
  const { problems } = TEXTS[language];
  const own: Readonly<Record<string, string>> = problems;
  return (
    sentenceOf(problem, language) ??
    sentenceOfPlan(problem.code, problem.details ?? {}, language) ??
    own[problem.code] ??
    FILES[language][problem.code] ??
    problems.unknown
  );
}

/** What a person can quote when asking for help: code and place; what Excel said only where the code says nothing. */
export function nameProblem({ code, at, details }: Problem): string {
  const said = code === "unknown" ? Object.values(details ?? {}).map(String) : [];
  return [code, at, ...said].filter((part) => part !== undefined && part !== "").join(" · ");
}
