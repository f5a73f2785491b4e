import { useCallback } from "react";
import { markDone } from "../../../domain/edit/tasks";
import { usualDayOfDone } from "../../forms/usual-day";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { actsFor } from "./quick-acts";
import type { ChosenEdit } from "../../services/trackerService";

/** Marking tasks done. */
export interface Marking {
  /** What it is called, with the day where that is not today. */
  readonly words: string;
  /** Those of some tasks that are not done yet: the day on which others were is not written over. */
  openOf(ids: readonly string[]): readonly string[];
  done(ids: readonly string[]): void;
}

/** Marks tasks done in one write, on the day its words name. */
export function useMarkDone(): Marking {
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
  const openOf = (ids: readonly string[]): readonly string[] =>
    (dashboard?.judged ?? [])
      .filter((judged) => ids.includes(judged.task.id) && actsFor(judged)[0] === "done")
      .map(({ task }) => task.id);
  return { words: isToday || day === null ? quick.doneToday : quick.doneOn(showDay(day)), openOf, done };
}
