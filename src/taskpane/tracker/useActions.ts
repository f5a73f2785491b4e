import { useCallback, useMemo, useState } from "react";
import type { EditPlan } from "../../actions/edit";
import type { Problem, Result } from "../../domain/result";
import { useAnnounce } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import type { ChosenEdit, TrackerService } from "../services/trackerService";
import type { Notice, Running } from "./running";
import { useCarryOut, type CarryOut } from "./useCarryOut";
import type { FiltersAccess } from "./useFilters";
import { useSteps, type StepsAccess } from "./useSteps";

/** The actions on the tracker and what they are at. */
export interface ActionsAccess extends StepsAccess {
  /** What is being carried out now. */
  readonly running: Running | null;
  /** What was done last, until it is put away. */
  readonly notice: Notice | null;
  preview(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  /** Does an action: progress, announcement, refresh and the offer to undo are taken care of; a problem is for the caller to show. */
  run(chosen: ChosenEdit): Promise<Result<EditPlan>>;
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

  const steps = useSteps(service, carryOut, tellProblem);

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
      ...steps,
      carryOut,
      cancel,
      tell,
      tellProblem,
      dismiss,
    }),
    [running, notice, service, run, steps, carryOut, cancel, tell, tellProblem, dismiss],
  );
}
