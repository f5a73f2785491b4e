import { useCallback } from "react";
import type { RepairReport } from "../../../actions/check";
import type { Problem } from "../../../domain/result";
import { useLanguage } from "../../language/LanguageContext";
import { useTracker } from "../../tracker/TrackerContext";
import { useTellProblem } from "../../tracker/useTellProblem";

/** Mends what can be mended without a person's word; tells what stood in the way, null where nothing did. */
export function useRepair(onProblem: (problem: Problem | null) => void): () => void {
  const { check: words } = useLanguage().texts.dashboard;
  const { carryOut, service } = useTracker();
  const tellProblem = useTellProblem(onProblem);
  const repair = useCallback(async (): Promise<void> => {
    onProblem(null);
    const { title } = words;
    const say = ({ findings, undoable }: RepairReport): { sentence: string; undoable: boolean } => ({
      sentence: words.repaired(findings.filter(({ repairable }) => repairable).length),
      undoable,
    });
    const done = await carryOut({ title, cancellable: false, say }, (onProgress) =>
      service.repair(title, onProgress),
    );
    if (!done.ok) tellProblem({ title, problem: done.problem, retry: () => void repair() });
  }, [carryOut, service, words, onProblem, tellProblem]);
  return useCallback(() => void repair(), [repair]);
}
