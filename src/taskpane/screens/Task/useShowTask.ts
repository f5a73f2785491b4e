import { useCallback, useState } from "react";
import type { Problem } from "../../../domain/result";
import { useTracker } from "../../tracker/TrackerContext";

/** The way to a task's row in the sheet, and why the last one could not be shown. */
export function useShowTask(): readonly [show: (id: string) => void, problem: Problem | null] {
  const { dashboard, service } = useTracker();
  const [problem, setProblem] = useState<Problem | null>(null);
  const show = useCallback(
    (id: string): void => {
      if (dashboard === null) return;
      void service.showTask(dashboard, id).then((shown) => setProblem(shown.ok ? null : shown.problem));
    },
    [dashboard, service],
  );
  return [show, problem];
}
