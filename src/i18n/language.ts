/** The languages that the pane and the workbook speak, the usual one first. */
export const LANGUAGES = ["vi", "en"] as const;

/** A language that the pane and the workbook speak. */
export type Language = (typeof LANGUAGES)[number];

/** Vietnamese whatever Office's own language is; English is a choice the person makes once. */
export const DEFAULT_LANGUAGE: Language = "vi";

/** Words of one subject in every language: looked up by it, and asked for by the compiler where a language is added. */
export type InEachLanguage<Words> = Readonly<Record<Language, Words>>;

/** Reads a remembered language; null where it is none of ours. */
export function parseLanguage(text: string | null): Language | null {
  return LANGUAGES.find((language) => language === text) ?? null;
}
