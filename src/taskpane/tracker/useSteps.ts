import { useCallback, useMemo } from "react";
import type { Undone } from "../../actions/undo";
import type { Ended } from "../../actions/unfinished";
import type { Problem } from "../../domain/result";
import { useLanguage } from "../language/LanguageContext";
import type { TrackerService } from "../services/trackerService";
import type { CarryOut, Work } from "./useCarryOut";

/** Going back and forth between what was done. */
export interface StepsAccess {
  /** Takes the last action back, or all back to the one of a number; tells of its outcome itself. */
  undo(backTo?: number): Promise<void>;
  /** Does the action again that was taken back last; tells of its outcome itself. */
  redo(): Promise<void>;
  /** Finishes what broke off, or takes all of it back; tells of its outcome itself. */
  endUnfinished(ending: "finish" | "take-back"): Promise<void>;
}

/** Steps back, forth and to an end, each told by its own outcome, with another try where it failed. */
export function useSteps(
  service: TrackerService,
  carryOut: CarryOut,
  tellProblem: (title: string, problem: Problem, retry: () => void) => void,
): StepsAccess {
  const { tracker: words } = useLanguage().texts.dashboard;
  const stepping = useCallback(
    async <Value>(title: string, say: (value: Value) => string, work: Work<Value>): Promise<void> => {
      const result = await carryOut({ title, cancellable: false, say }, work);
      if (!result.ok) tellProblem(title, result.problem, () => void stepping(title, say, work));
    },
    [carryOut, tellProblem],
  );
  return useMemo(
    () => ({
      undo: (backTo) =>
        stepping(
          words.undo,
          ({ title, left }: Undone) => words.undone(title, left),
          (onProgress) => service.undo(onProgress, backTo),
        ),
      redo: () =>
        stepping(
          words.redo,
          ({ title, left }: Undone) => words.redone(title, left),
          (onProgress) => service.redo(onProgress),
        ),
      endUnfinished: (ending) =>
        stepping(
          ending === "finish" ? words.finish : words.takeBack,
          ({ title }: Ended) => (ending === "finish" ? words.finished(title) : words.takenBack(title)),
          (onProgress) => service.endUnfinished(ending, onProgress),
        ),
    }),
    [stepping, service, words],
  );
}
