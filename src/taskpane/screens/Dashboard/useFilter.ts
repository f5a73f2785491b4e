import { useCallback, useState } from "react";
import type { Dashboard } from "../../../actions/dashboard";
import type { Problem } from "../../../domain/result";
import { DONE_FLAGS, type Flag } from "../../../domain/status-rule";
import type { Language } from "../../../i18n/language";
import { useAnnounce } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import { LABELS } from "../../../i18n/workbook";
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
      announce(flags.length > 0 ? words.filtered(nameFlags(flags, language, words.done)) : words.unfiltered);
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

/** The flags' words in a row; `done` stands for the ways of being done together, as on their tile. */
export function nameFlags(flags: readonly Flag[], language: Language, done: string): string {
  const isDone = flags.length === DONE_FLAGS.length && DONE_FLAGS.every((flag) => flags.includes(flag));
  if (isDone) return done;
  return flags.map((flag) => LABELS[language].flags[flag]).join(", ");
}
