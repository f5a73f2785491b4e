import type { Problem } from "../../domain/result";
import type { Language } from "../../i18n/language";
import { sentenceOf } from "../../i18n/sentence";
import { xlsxEn } from "../../i18n/xlsx.en";
import { xlsxVi } from "../../i18n/xlsx.vi";
import { TEXTS } from "../language/language";
import { sentenceOfPlan } from "../language/planSentence";

/** Why a chosen workbook file could not be read. */
const FILES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi: xlsxVi, en: xlsxEn };

/** The sentence for a problem, with its next step; a code without a sentence gets the general one. */
export function describeProblem(problem: Problem, language: Language): string {
  const { problems } = TEXTS[language];
  const own: Readonly<Record<string, string>> = problems;
  const { code, details = {} } = problem;
  return (
    // An unknown error's place is a program's word, for the details only.
    sentenceOf(code === "unknown" ? { code } : problem, language) ??
    sentenceOfPlan(code, details, language) ??
    own[code] ??
    FILES[language][code] ??
    problems.unknown
  );
}

/** What a person can quote when asking for help; only where the sentence cannot say what is wrong. */
export function nameProblem({ code, at, details }: Problem): string {
  if (code !== "unknown") return "";
  return [at, ...Object.values(details ?? {}).map(String)]
    .filter((part) => part !== undefined && part !== "")
    .join(" · ");
}
