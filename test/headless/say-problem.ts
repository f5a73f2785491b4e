import type { Language } from "../../src/i18n/language";
import { SHARING } from "../../src/i18n/sharing";
import { PLAN_IMPORT } from "../../src/i18n/plan-import";
import { XLSX } from "../../src/i18n/xlsx";
import type { Problem } from "../../src/domain/result";
import { fillSentence, sentenceOf } from "../../src/i18n/sentence";

/** The sentence of a problem. */
export function sayProblem(problem: Problem, language: Language): string {
  const own = sentenceOf(problem, language);
  if (own !== undefined) return own;
  const file: Readonly<Record<string, unknown>> = {
    ...XLSX[language],
    ...PLAN_IMPORT[language],
    ...SHARING[language].problems,
  };
  const sentence = file[problem.code];
  const text =
    typeof sentence === "function"
      ? String(sentence(problem.details ?? {}))
      : String(sentence ?? problem.code);
  return problem.at === undefined ? text : `${problem.at}: ${fillSentence(text, problem)}`;
}
