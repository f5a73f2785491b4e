import { useCallback } from "react";
import { markDone } from "../../../domain/edit/tasks";
import { usualDayOfDone } from "../../forms/usual-day";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import type { ChosenEdit } from "../../services/trackerService";

/** Marks tasks done in one write, on the day its words name. */
export function useMarkDone(): { readonly words: string; readonly done: (ids: readonly string[]) => void } {
  const { showDay, texts } = useLanguage();
  const { quick } = texts.dashboard;
  const { dashboard, run, tellProblem } = useTracker();
  const day = dashboard && usualDayOfDone(dashboard);
  const carryOut = useCallback(
    async (chosen: ChosenEdit): Promise<void> => {
      const done = await run(chosen);
      if (!done.ok) tellProblem(chosen.title, done.problem, () => void carryOut(chosen));
    },
    [run, tellProblem],
  );
  const done = useCallback(
    (ids: readonly string[]): void => {
      const [first = ""] = ids;
      const title = ids.length === 1 ? quick.markedDone(first) : quick.markedSeveral(ids.length);
      if (day !== null) void carryOut({ edit: markDone(ids, day, ""), title, reason: "" });
    },
    [carryOut, day, quick],
  );
  const isToday = day === dashboard?.today;
  return { words: isToday || day === null ? quick.doneToday : quick.doneOn(showDay(day)), done };
}
