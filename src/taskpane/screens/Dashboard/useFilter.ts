import { useCallback, useState } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import type { Problem } from "../../../domain/result";
import type { Flag } from "../../../domain/status-rule";
import { useAnnounce } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import { FLAG_WORDS } from "../../language/trackerWords";
import { useTracker } from "../../tracker/TrackerContext";

/** The filter by flags that the pane has put on the task sheet. */
export interface FilterAccess {
  readonly flags: readonly Flag[];
  readonly problem: Problem | null;
  readonly retry: (() => void) | undefined;
  /** Filters the task sheet and shows it; no flags take the filter off. */
  set(flags: readonly Flag[]): Promise<void>;
}

/** Filters the task sheet by flags. */
export function useFilter(dashboard: Dashboard): FilterAccess {
  const { service, filtered, setFiltered } = useTracker();
  const { language, texts } = useLanguage();
  const announce = useAnnounce();
  const { counts: words } = texts.dashboard;
  const [failed, setFailed] = useState<{ readonly problem: Problem; readonly flags: readonly Flag[] } | null>(
    null,
  );
  const set = useCallback(
    async (flags: readonly Flag[]): Promise<void> => {
      const done = await service.filterByFlags(dashboard, flags);
      setFailed(done.ok ? null : { problem: done.problem, flags });
      if (!done.ok) return;
      setFiltered(flags);
      if (flags.length > 0) announce(words.filtered(nameFlags(flags, language)));
    },
    [service, dashboard, setFiltered, announce, words, language],
  );
  return {
    flags: filtered,
    problem: failed?.problem ?? null,
    retry: failed === null ? undefined : () => void set(failed.flags),
    set,
  };
}

/** The flags' words in a row. */
export function nameFlags(flags: readonly Flag[], language: "vi" | "en"): string {
  return flags.map((flag) => FLAG_WORDS[language][flag]).join(", ");
}
