import { problemsEn } from "./problems.en";
import type { ProblemFacts } from "./problems.vi";
import { problemsVi } from "./problems.vi";

/** Fills the places in braces of a sentence with a problem's facts. */
export function fillSentence(sentence: string, { at, details }: ProblemFacts): string {
  return sentence.replace(/\{(\w+)\}/g, (_place, key: string) =>
    key === "at" ? (at ?? "") : String(details?.[key] ?? ""),
  );
}

/** The sentence of an action's or a port's problem; undefined where the code is none of theirs. */
export function sentenceOf(problem: ProblemFacts, language: "vi" | "en"): string | undefined {
  const sentences: Readonly<Record<string, string>> = language === "en" ? problemsEn : problemsVi;
  const sentence = sentences[problem.code];
  return sentence === undefined ? undefined : fillSentence(sentence, problem);
}
