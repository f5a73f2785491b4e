import { useEffect, useMemo, useState } from "react";
import { DEFAULT_LANGUAGE, parseLanguage, type Language } from "../../i18n/language";
import type { PaneMemory } from "../services/memory";
import { formatDay } from "../../i18n/format-day";
import { PANE } from "../../i18n/pane";
import type { LanguageChoice } from "./LanguageContext";

const KEY = "language";

/** The language the person chose last; Vietnamese before any choice. */
export function recallLanguage(memory: PaneMemory): Language {
  return parseLanguage(memory.recall(KEY)) ?? DEFAULT_LANGUAGE;
}

/** Keeps the person's language, remembers it, and tells the page (screen readers pronounce by its `lang`). */
export function useLanguageChoice(memory: PaneMemory): LanguageChoice {
  const [language, setLanguage] = useState<Language>(() => recallLanguage(memory));
  useEffect(() => memory.showLanguage(language), [memory, language]);
  return useMemo(
    () => ({
      language,
      texts: PANE[language],
      showDay: (day) => formatDay(day, language),
      choose: (chosen) => {
        memory.remember(KEY, chosen);
        setLanguage(chosen);
      },
    }),
    [language, memory],
  );
}
