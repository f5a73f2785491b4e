import { useCallback } from "react";
import type { SnapshotReport } from "../../../actions/snapshot";
import type { Problem } from "../../../domain/result";
import { useAnnounce } from "../../announce/AnnounceContext";
import { formatDay } from "../../language/formatDay";
import { useLanguage } from "../../language/LanguageContext";
import { parseDay } from "../../../domain/day";
import { useTracker } from "../../tracker/TrackerContext";

/** Records the counts of the report date, replacing earlier ones only where told to; tells what stood in the way. */
export function useRecord(onProblem: (problem: Problem | null) => void): (replace: boolean) => void {
  const { language, texts } = useLanguage();
  const { snapshot: words } = texts.dashboard;
  const { carryOut, service } = useTracker();
  const announce = useAnnounce();
  return useCallback(
    (replace: boolean): void => {
      onProblem(null);
      const say = ({ day, total, plan }: SnapshotReport): { sentence: string; undoable: boolean } => ({
        sentence: words.recorded(formatDay(day, language), total),
        undoable: plan.undoable,
      });
      void carryOut({ title: words.title, cancellable: false, say }, () =>
        service.recordSnapshot(words.title, replace),
      ).then((done) => {
        if (done.ok) return;
        onProblem(done.problem);
        const day = parseDay(done.problem.at ?? "");
        if (done.problem.code === "already-recorded" && day) announce(words.asks(formatDay(day, language)));
      });
    },
    [carryOut, service, words, language, onProblem, announce],
  );
}
