import { PLAN_IMPORT } from "../../i18n/plan-import";
import { parseDay } from "../../domain/day";
import type { InEachLanguage, Language } from "../../i18n/language";
import { formatDay } from "../../i18n/format-day";

/** What a sentence names: a line, words, a size; days as `yyyy-MM-dd`. */
export type SentenceFacts = Readonly<Record<string, string | number>>;

type Sentences = Readonly<Record<string, string | ((facts: SentenceFacts) => string)>>;

const SENTENCES: InEachLanguage<Sentences> = PLAN_IMPORT;

/** What reading a plan has to say under a code; undefined where the code is none of its own. */
export function sentenceOfPlan(code: string, facts: SentenceFacts, language: Language): string | undefined {
  const sentence = SENTENCES[language][code];
  return typeof sentence === "function" ? sentence(withDays(facts, language)) : sentence;
}

/** Days are written as the language writes them. */
function withDays(facts: SentenceFacts, language: Language): SentenceFacts {
  const entries = Object.entries(facts).map(([name, value]) => {
    const day = parseDay(String(value));
    return [name, day === null ? value : formatDay(day, language)];
  });
  return Object.fromEntries(entries) as SentenceFacts;
}
