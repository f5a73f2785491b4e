import { useCallback } from "react";
import type { Problem } from "../../../domain/result";
import { useTracker } from "../../tracker/TrackerContext";

/** The way to a task's row in the sheet; tells the problem, or null once the row is shown. */
export function useShowTask(onProblem: (problem: Problem | null) => void): (id: string) => void {
  const { dashboard, service } = useTracker();
  return useCallback(
    (id: string): void => {
      if (dashboard === null) return;
      void service.showTask(dashboard, id).then((shown) => onProblem(shown.ok ? null : shown.problem));
    },
    [dashboard, service, onProblem],
  );
}
