import { useCallback, useMemo, useRef, useState } from "react";
import type { EditPlan } from "../../actions/edit";
import { fail, type Result } from "../../domain/result";
import { useAnnounce } from "../announce/AnnounceContext";
import { useLanguage } from "../language/LanguageContext";
import type { OnProgress } from "../services/services";
import type { ChosenEdit, TrackerService } from "../services/trackerService";
import type { Notice, Running } from "./running";
import type { FiltersAccess } from "./useFilters";

/** Something to carry out, told of its progress and of the wish to stop. */
export type Work<Value> = (onProgress: OnProgress, signal: AbortSignal) => Promise<Result<Value>>;

/** What is said once something is done. */
export interface Saying<Value> {
  readonly title: string;
  readonly cancellable: boolean;
  say(value: Value): { readonly sentence: string; readonly undoable: boolean };
}

/** The actions on the tracker and what they are at. */
export interface ActionsAccess {
  readonly running: Running | null;
  readonly notice: Notice | null;
  preview(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  run(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  undo(): Promise<void>;
  carryOut<Value>(saying: Saying<Value>, work: Work<Value>): Promise<Result<Value>>;
  cancel(): void;
  /** Says that something is done, in sight and to screen readers. */
  tell(sentence: string): void;
  dismiss(): void;
}

/** Carries actions out one at a time, with progress, announcement and a refresh afterwards. */
export function useActions(
  service: TrackerService,
  refresh: () => Promise<void>,
  without: FiltersAccess["without"],
): ActionsAccess {
  const { tracker: words } = useLanguage().texts.dashboard;
  const announce = useAnnounce();
  const [running, setRunning] = useState<Running | null>(null);
  const [notice, setNotice] = useState<Notice | null>(null);
  const at = useRef<AbortController | null>(null);

  const carryOut = useCallback(
    async <Value>({ title, cancellable, say }: Saying<Value>, work: Work<Value>): Promise<Result<Value>> => {
      if (at.current !== null) return fail({ code: "busy" });
      const controller = new AbortController();
      at.current = controller;
      setNotice(null);
      setRunning({ title, cancellable, done: 0, total: 0, cancelling: false });
      const result = await without(() =>
        work(
          (done, total) => setRunning((before) => before && { ...before, done, total }),
          controller.signal,
        ),
      );
      // A part may have been written before a problem: what stands there now is read either way.
      if (result.ok || result.problem.code !== "cell-edit-mode") await refresh();
      at.current = null;
      setRunning(null);
      if (result.ok) {
        const said = say(result.value);
        setNotice({ kind: "done", ...said });
        announce(said.sentence);
      }
      return result;
    },
    [announce, refresh, without],
  );

  const run = useCallback(
    (chosen: ChosenEdit): Promise<Result<EditPlan>> =>
      carryOut(
        {
          title: chosen.title,
          cancellable: true,
          say: ({ undoable }) => ({ sentence: words.done(chosen.title), undoable }),
        },
        (onProgress, signal) => service.apply(chosen, onProgress, signal),
      ),
    [carryOut, service, words],
  );

  const undo = useCallback(async (): Promise<void> => {
    const result = await carryOut(
      {
        title: words.undo,
        cancellable: false,
        say: ({ title }: { readonly title: string }) => ({ sentence: words.undone(title), undoable: false }),
      },
      (onProgress) => service.undo(onProgress),
    );
    if (!result.ok) setNotice({ kind: "problem", problem: result.problem, retry: () => void undo() });
  }, [carryOut, service, words]);

  const tell = useCallback(
    (sentence: string): void => {
      setNotice({ kind: "done", sentence, undoable: false });
      announce(sentence);
    },
    [announce],
  );
  const dismiss = useCallback(() => setNotice(null), []);

  return useMemo(
    () => ({
      running,
      notice,
      preview: (chosen) => service.preview(chosen),
      run,
      undo,
      carryOut,
      cancel: () => {
        setRunning((before) => before && { ...before, cancelling: true });
        at.current?.abort();
      },
      tell,
      dismiss,
    }),
    [running, notice, service, run, undo, carryOut, tell, dismiss],
  );
}
