import { useCallback, useMemo, useState } from "react";
import type { EditPlan } from "../../actions/edit";
import type { Undone } from "../../actions/undo";
import type { Ended } from "../../actions/unfinished";
import type { Problem, Result } from "../../domain/result";
import { useAnnounce } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import type { ChosenEdit, TrackerService } from "../services/trackerService";
import type { Notice, Running } from "./running";
import { useCarryOut, type CarryOut, type Work } from "./useCarryOut";
import type { FiltersAccess } from "./useFilters";

/** The actions on the tracker and what they are at. */
export interface ActionsAccess {
  /** What is being carried out now. */
  readonly running: Running | null;
  /** What was done last, until it is put away. */
  readonly notice: Notice | null;
  preview(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  /** Does an action: progress, announcement, refresh and the offer to undo are taken care of; a problem is for the caller to show. */
  run(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  /** Takes the last action back, or all back to the one of a number; tells of its outcome itself. */
  undo(backTo?: number): Promise<void>;
  /** Does the action again that was taken back last; tells of its outcome itself. */
  redo(): Promise<void>;
  /** Finishes what broke off, or takes all of it back; tells of its outcome itself. */
  endUnfinished(ending: "finish" | "take-back"): Promise<void>;
  /** Carries out something else that takes a while, with the same care; `say` makes the sentence of its success. */
  readonly carryOut: CarryOut;
  cancel(): void;
  /** Says that something is done, in sight and to screen readers. */
  tell(sentence: string): void;
  /** Says that something was not done, for a screen that was left meanwhile. */
  tellProblem(title: string, problem: Problem, retry: () => void): void;
  /** Puts away what was said; with a notice, only where that one still stands. */
  dismiss(notice?: Notice): void;
}

/** The actions a person can take, with progress, announcement and a refresh afterwards. */
export function useActions(
  service: TrackerService,
  refresh: () => Promise<void>,
  without: FiltersAccess["without"],
): ActionsAccess {
  const { tracker: words } = useLanguage().texts.dashboard;
  const announce = useAnnounce();
  const [notice, setNotice] = useState<Notice | null>(null);
  const { running, carryOut, cancel } = useCarryOut({ refresh, without, onNotice: setNotice });

  const run = useCallback(
    (chosen: ChosenEdit): Promise<Result<EditPlan>> =>
      carryOut(
        {
          title: chosen.title,
          cancellable: "until-writing",
          waits: true,
          say: ({ undoable }) => ({ sentence: words.done(chosen.title), undoable }),
        },
        (onProgress, signal) => service.apply(chosen, onProgress, signal),
      ),
    [carryOut, service, words],
  );

  const tellProblem = useCallback((title: string, problem: Problem, retry: () => void): void => {
    setNotice({ kind: "problem", title, problem, retry });
  }, []);

  const stepping = useCallback(
    async <Value>(title: string, say: (value: Value) => string, work: Work<Value>): Promise<void> => {
      const result = await carryOut({ title, cancellable: false, say }, work);
      if (!result.ok) tellProblem(title, result.problem, () => void stepping(title, say, work));
    },
    [carryOut, tellProblem],
  );
  const undo = useCallback(
    (backTo?: number): Promise<void> =>
      stepping(
        words.undo,
        ({ title, left }: Undone) => words.undone(title, left),
        (onProgress) => service.undo(onProgress, backTo),
      ),
    [stepping, service, words],
  );
  const redo = useCallback(
    (): Promise<void> =>
      stepping(
        words.redo,
        ({ title, left }: Undone) => words.redone(title, left),
        (onProgress) => service.redo(onProgress),
      ),
    [stepping, service, words],
  );
  const endUnfinished = useCallback(
    (ending: "finish" | "take-back"): Promise<void> =>
      stepping(
        ending === "finish" ? words.finish : words.takeBack,
        ({ title }: Ended) => (ending === "finish" ? words.finished(title) : words.takenBack(title)),
        (onProgress) => service.endUnfinished(ending, onProgress),
      ),
    [stepping, service, words],
  );

  const tell = useCallback(
    (sentence: string): void => {
      setNotice({ kind: "done", sentence, undoable: false });
      announce(sentence);
    },
    [announce],
  );
  const dismiss = useCallback((gone?: Notice): void => {
    setNotice((now) => (gone === undefined || now === gone ? null : now));
  }, []);

  return useMemo(
    () => ({
      running,
      notice,
      preview: (chosen) => service.preview(chosen),
      run,
      undo,
      redo,
      endUnfinished,
      carryOut,
      cancel,
      tell,
      tellProblem,
      dismiss,
    }),
    [running, notice, service, run, undo, redo, endUnfinished, carryOut, cancel, tell, tellProblem, dismiss],
  );
}
