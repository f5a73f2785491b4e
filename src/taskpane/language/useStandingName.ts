import { useCallback } from "react";
import { UNLISTED, type Standing, type StandingBy } from "../../domain/standing";
import { useLanguage } from "./LanguageContext";

/** The hook that gives what a standing is called to the person. */
export function useStandingName(): (standing: Pick<Standing, "key" | "shortName">, by: StandingBy) => string {
  const { standings: words } = useLanguage().texts.dashboard;
  return useCallback(
    ({ key, shortName }, by) => {
      if (key === UNLISTED) return words.unlisted;
      return key === "" ? (by === "unit" ? words.common : words.noLead) : shortName;
    },
    [words],
  );
}
