import { isHiddenPlace } from "./hidden-place";
import type { Language } from "./language";
import { problemsEn, unplacedProblemsEn } from "./en/problems";
import { problemsVi, unplacedProblemsVi, type ProblemFacts } from "./vi/problems";

type Sentences = Readonly<Record<string, string>>;

/** A member of Excel's programming interface, such as `Range.formulas`. */
const MEMBER = /^[A-Z]\w*\.\w+$/;

const SENTENCES: Readonly<Record<Language, Readonly<Record<"placed" | "unplaced", Sentences>>>> = {
  vi: { placed: problemsVi, unplaced: unplacedProblemsVi },
  en: { placed: problemsEn, unplaced: unplacedProblemsEn },
};

/** Fills the places in braces of a sentence with a problem's facts. */
export function fillSentence(sentence: string, { at, details }: ProblemFacts): string {
  return sentence.replace(/\{(\w+)\}/g, (_place, key: string) =>
    key === "at" ? (at ?? "") : String(details?.[key] ?? ""),
  );
}

/**
 * The sentence of an action's or a port's problem; undefined where the code is none of theirs. A place that says nothing
 * to a person, as a sheet that nobody sees, is left out where the sentence can do without.
 */
export function sentenceOf(problem: ProblemFacts, language: Language): string | undefined {
  const { placed, unplaced } = SENTENCES[language];
  const { code, at } = problem;
  const sentence = (isForPeople(at) ? undefined : unplaced[code]) ?? placed[code];
  return sentence === undefined ? undefined : fillSentence(sentence, problem);
}

function isForPeople(at: string | undefined): boolean {
  return at !== undefined && at !== "" && !MEMBER.test(at) && !isHiddenPlace(at);
}
