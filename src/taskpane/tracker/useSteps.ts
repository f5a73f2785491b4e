import { useCallback, useMemo, useRef } from "react";
import type { Undone } from "../../actions/undo";
import type { Ended } from "../../actions/unfinished";
import type { Problem } from "../../domain/result";
import { useLanguage } from "../language/LanguageContext";
import { describeProblem } from "../language/describeProblem";
import type { ChosenStep, TrackerService } from "../services/trackerService";
import type { CarryOut, Work } from "./useCarryOut";

/** Going back and forth between what was done. */
export interface StepsAccess {
  /** Takes the last action back, or those that are chosen; tells of its outcome itself. */
  undo(chosen?: ChosenStep): Promise<void>;
  /** Does the action again that was taken back last, or all up to the one of a number; tells of its outcome itself. */
  redo(upTo?: number): Promise<void>;
  /** Finishes what broke off, or takes all of it back; tells of its outcome itself. */
  endUnfinished(ending: "finish" | "take-back"): Promise<void>;
}

/** Steps back, forth and to an end, each told by its own outcome, with another try where it failed. */
export function useSteps(
  service: TrackerService,
  carryOut: CarryOut,
  tellProblem: (title: string, problem: Problem, retry: () => void) => void,
): StepsAccess {
  const { language, texts } = useLanguage();
  const { tracker: words } = texts.dashboard;
  const underWay = useRef<Promise<void>>(null);
  const stepping = useCallback(
    <Value>(title: string, say: (value: Value) => string, work: Work<Value>): Promise<void> => {
      const step = async (): Promise<void> => {
        const result = await carryOut({ title, cancellable: false, say }, work);
        underWay.current = null;
        if (!result.ok) tellProblem(title, result.problem, () => void stepping(title, say, work));
      };
      // A second press of its button is the same step, not one that is refused.
      underWay.current ??= step();
      return underWay.current;
    },
    [carryOut, tellProblem],
  );
  return useMemo(() => {
    const stopOf = ({ stopped }: Undone): string =>
      stopped === undefined ? "" : words.stopped(describeProblem(stopped, language));
    return {
      undo: (chosen) =>
        stepping(
          words.undo,
          (done: Undone) => {
            const { title, left, count = 1 } = done;
            return (
              (count === 1 ? words.undone(title, left) : words.undoneSeveral(count, title, left)) +
              stopOf(done)
            );
          },
          (onProgress) => service.undo(onProgress, chosen),
        ),
      redo: (upTo) =>
        stepping(
          words.redo,
          (done: Undone) => {
            const { title, left, count = 1 } = done;
            return (
              (count === 1 ? words.redone(title, left) : words.redoneSeveral(count, title, left)) +
              stopOf(done)
            );
          },
          (onProgress) => service.redo(onProgress, upTo),
        ),
      endUnfinished: (ending) =>
        stepping(
          ending === "finish" ? words.finish : words.takeBack,
          ({ title }: Ended) => (ending === "finish" ? words.finished(title) : words.takenBack(title)),
          (onProgress) => service.endUnfinished(ending, onProgress),
        ),
    };
  }, [stepping, service, words, language]);
}
