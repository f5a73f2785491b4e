import { XLSX } from "../../i18n/xlsx";
import type { Problem } from "../../domain/result";
import type { Language } from "../../i18n/language";
import { sentenceOf } from "../../i18n/sentence";
import { PANE } from "../../i18n/pane";
import { sentenceOfPlan } from "./planSentence";

/** The sentence for a problem, with its next step; a code without a sentence gets the general one. */
export function describeProblem(problem: Problem, language: Language): string {
  const { problems } = PANE[language];
  const own: Readonly<Record<string, string>> = { ...XLSX[language], ...problems };
  const { code, details = {} } = problem;
  return (
    // An unknown error's place is a program's word, for the details only.
    sentenceOf(code === "unknown" ? { code } : problem, language) ??
    sentenceOfPlan(code, details, language) ??
    own[code] ??
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
