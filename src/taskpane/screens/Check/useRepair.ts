import { useCallback } from "react";
import type { RepairReport } from "../../../actions/check";
import type { Problem } from "../../../domain/result";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";

/** Mends what can be mended without a person's word; tells what stood in the way, null where nothing did. */
export function useRepair(onProblem: (problem: Problem | null) => void): () => void {
  const { check: words } = useLanguage().texts.dashboard;
  const { carryOut, service } = useTracker();
  return useCallback((): void => {
    onProblem(null);
    const say = ({ findings, undoable }: RepairReport): { sentence: string; undoable: boolean } => ({
      sentence: words.repaired(findings.filter(({ repairable }) => repairable).length),
      undoable,
    });
    void carryOut({ title: words.title, cancellable: false, say }, (onProgress) =>
      service.repair(words.title, onProgress),
    ).then((done) => {
      if (!done.ok) onProblem(done.problem);
    });
  }, [carryOut, service, words, onProblem]);
}
