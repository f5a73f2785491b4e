import { useCallback } from "react";
import type { SnapshotReport } from "../../../actions/snapshot";
import { parseDay } from "../../../domain/day";
import type { Problem } from "../../../domain/result";
import { useAnnounce } from "../../announce/AnnounceContext";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import type { Said } from "../../tracker/useCarryOut";
import { useTellProblem } from "../../tracker/useTellProblem";

/** Records the counts of the report date, replacing earlier ones only where told to; tells what stood in the way. */
export function useRecord(onProblem: (problem: Problem | null) => void): (replace: boolean) => void {
  const { showDay, texts } = useLanguage();
  const { snapshot: words } = texts.dashboard;
  const { carryOut, service } = useTracker();
  const announce = useAnnounce();
  const tellProblem = useTellProblem(onProblem);
  const record = useCallback(
    async (replace: boolean): Promise<void> => {
      onProblem(null);
      const { title } = words;
      const say = ({ day, total, plan }: SnapshotReport): Said => ({
        sentence: words.recorded(showDay(day), total),
        undoable: plan.undoable,
      });
      const done = await carryOut({ title, cancellable: false, say }, () =>
        service.recordSnapshot(title, replace),
      );
      if (done.ok) return;
      const { problem } = done;
      tellProblem({ title, problem, retry: () => void record(replace) });
      const day = parseDay(problem.at ?? "");
      if (problem.code === "already-recorded" && day) announce(words.asks(showDay(day)));
    },
    [carryOut, service, words, showDay, onProblem, tellProblem, announce],
  );
  return useCallback((replace) => void record(replace), [record]);
}
