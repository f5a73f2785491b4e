import { sharingEn } from "../../i18n/sharing.en";
import type { SharingWords } from "../../i18n/sharing.vi";
import { sharingVi } from "../../i18n/sharing.vi";
import type { Language } from "./wording";

/** The words of the copies in each language. */
export const SHARING: Readonly<Record<Language, SharingWords>> = { vi: sharingVi, en: sharingEn };

/** A sentence with its words in braces filled in. */
export function fillWords(sentence: string, words: Readonly<Record<string, string | number>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_place, key: string) => String(words[key] ?? ""));
}
