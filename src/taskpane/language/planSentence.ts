import { parseDay } from "../../domain/day";
import type { Language } from "../../i18n/language";
import { planImportEn } from "../../i18n/plan-import.en";
import { planImportVi } from "../../i18n/plan-import.vi";
import { formatDay } from "./formatDay";

/** What a sentence names: a line, words, a size; days as `yyyy-MM-dd`. */
export type SentenceFacts = Readonly<Record<string, string | number>>;

type Sentences = Readonly<Record<string, string | ((facts: SentenceFacts) => string)>>;

const SENTENCES: Readonly<Record<Language, Sentences>> = { vi: planImportVi, en: planImportEn };

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
