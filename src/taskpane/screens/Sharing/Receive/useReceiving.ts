import { useCallback, useMemo, useState } from "react";
import type { MergePlan } from "../../../../actions/merge";
import type { Problem } from "../../../../domain/result";
import type { ReturnedFile } from "../../../../workbook/copy/returned/recognise-files";
import { useSharing } from "../../../services/SharingContext";
import { useTracker } from "../../../tracker/TrackerContext";
import { useSharingTexts } from "../texts";
import { toDecision, type Decisions } from "./decisions";

/** Returned files on their way into the workbook. */
export interface Receiving {
  readonly plan: MergePlan | null;
  readonly comparing: boolean;
  readonly problem: Problem | null;
  read(files: readonly File[]): void;
  apply(decisions: Decisions, count: number): void;
  startOver(): void;
}

/** Reads files, compares them with the workbook, and takes in what was decided. */
export function useReceiving(): Receiving {
  const { receive: words } = useSharingTexts();
  const sharing = useSharing();
  const { carryOut, dismiss } = useTracker();
  const [files, setFiles] = useState<readonly ReturnedFile[]>([]);
  const [plan, setPlan] = useState<MergePlan | null>(null);
  const [comparing, setComparing] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const startOver = useCallback((): void => {
    setFiles([]);
    setPlan(null);
    setProblem(null);
  }, []);

  const read = useCallback(
    async (chosen: readonly File[]): Promise<void> => {
      if (chosen.length === 0) return;
      setProblem(null);
      const say = (opened: readonly ReturnedFile[]): { sentence: string; undoable: boolean } => ({
        sentence: words.read(opened.length),
        undoable: false,
      });
      const opened = await carryOut({ title: words.reading, cancellable: true, say }, (onProgress, signal) =>
        sharing.readFiles(chosen, onProgress, signal),
      );
      if (!opened.ok) {
        setProblem(opened.problem);
        return;
      }
      // What was read stands below; that it was read is said once.
      dismiss();
      setComparing(true);
      const compared = await sharing.previewMerge(opened.value);
      setComparing(false);
      if (!compared.ok) {
        setProblem(compared.problem);
        return;
      }
      setFiles(opened.value);
      setPlan(compared.value);
    },
    [carryOut, dismiss, sharing, words],
  );

  const apply = useCallback(
    async (decisions: Decisions, count: number): Promise<void> => {
      setProblem(null);
      const say = ({ undoable }: MergePlan): { sentence: string; undoable: boolean } => ({
        sentence: undoable ? words.applied(count) : `${words.applied(count)} ${words.notUndoable}`,
        undoable,
      });
      const done = await carryOut({ title: words.applying, cancellable: true, say }, (onProgress, signal) =>
        sharing.merge(files, toDecision(decisions), onProgress, signal),
      );
      if (done.ok) startOver();
      else setProblem(done.problem);
    },
    [carryOut, sharing, words, files, startOver],
  );

  return useMemo(
    () => ({
      plan,
      comparing,
      problem,
      read: (chosen) => void read(chosen),
      apply: (decisions, count) => void apply(decisions, count),
      startOver,
    }),
    [plan, comparing, problem, read, apply, startOver],
  );
}
