import { createContext, useContext } from "react";
import type { Day } from "../../domain/day";
import { DEFAULT_LANGUAGE, type InEachLanguage, type Language } from "../../i18n/language";
import { formatDay } from "../../i18n/format-day";
import { PANE, type Texts } from "../../i18n/pane";

/** The language in force and the way to choose another. */
export interface LanguageChoice {
  readonly language: Language;
  readonly texts: Texts;
  /** A day as the language writes it. */
  showDay(day: Day): string;
  choose(language: Language): void;
}

const Context = createContext<LanguageChoice>({
  language: DEFAULT_LANGUAGE,
  texts: PANE[DEFAULT_LANGUAGE],
  showDay: (day) => formatDay(day, DEFAULT_LANGUAGE),
  choose: () => undefined,
});

/** Hands the language to the components below. */
export const LanguageProvider = Context.Provider;

/** The language in force. */
export function useLanguage(): LanguageChoice {
  return useContext(Context);
}

/** The hook that gives those of some texts that are in the language in force. */
export function textsOf<Texts>(texts: InEachLanguage<Texts>): () => Texts {
  return function useTexts() {
    return texts[useLanguage().language];
  };
}
