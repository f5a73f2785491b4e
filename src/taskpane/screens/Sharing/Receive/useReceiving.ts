import { useCallback, useMemo, useRef, useState } from "react";
import type { MergePlan } from "../../../../actions/merge";
import type { Problem } from "../../../../domain/result";
import type { ReturnedFile } from "../../../../workbook/copies/returned/recognise-files";
import { useSharing } from "../../../services/SharingContext";
import { useTracker } from "../../../tracker/TrackerContext";
import type { Said } from "../../../tracker/useCarryOut";
import { useTellProblem } from "../../../tracker/useTellProblem";
import { useSharingTexts } from "../texts";
import { UNDECIDED, isOpen, keepDecisions, toDecision, type Decisions } from "./decisions";
import { NO_DECISIONS, unpackDecisions } from "./kept-decisions";
import type { KeptFiles } from "./kept-files";
import { useKeptReceiving } from "./useKeptReceiving";

/** Returned files on their way into the workbook. */
export interface Receiving {
  readonly plan: MergePlan | null;
  readonly comparing: boolean;
  readonly decisions: Decisions;
  readonly problem: Problem | null;
  /** Files that an earlier page had read: to be read again, or, without contents, to be chosen again. */
  readonly earlier: KeptFiles | null;
  read(files: readonly File[]): void;
  decide(decisions: Decisions): void;
  /** Compares anew with a workbook that has changed; what was decided about unchanged things stays. */
  again(): void;
  apply(count: number): void;
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
  const [decisions, decide] = useState(UNDECIDED);
  // While files are read or written the comparison is brought up to date anyway.
  const busy = useRef(false);
  const [problem, setProblem] = useState<Problem | null>(null);

  const tellProblem = useTellProblem(setProblem);
  const earlier = useKeptReceiving(plan, decisions);
  const { forget, keepFiles } = earlier;

  const startOver = useCallback((): void => {
    setFiles([]);
    setPlan(null);
    setProblem(null);
    decide(UNDECIDED);
    forget();
  }, [forget]);

  /** Compares files with the workbook as it is now; gives the comparison, null where there was a problem. */
  const compare = useCallback(
    async (opened: readonly ReturnedFile[]): Promise<MergePlan | null> => {
      setComparing(true);
      const compared = await sharing.previewMerge(opened);
      setComparing(false);
      if (!compared.ok) {
        setProblem(compared.problem);
        return null;
      }
      setFiles(opened);
      setPlan(compared.value);
      decide((before) =>
        plan === null
          ? unpackDecisions(earlier.decisions ?? NO_DECISIONS, compared.value.changes)
          : keepDecisions(before, plan.changes, compared.value.changes),
      );
      return compared.value;
    },
    [sharing, plan, earlier.decisions],
  );

  const read = useCallback(
    async (chosen: readonly File[]): Promise<void> => {
      if (chosen.length === 0) return;
      setProblem(null);
      const say = (opened: readonly ReturnedFile[]): string => words.read(opened.length);
      const opened = await carryOut({ title: words.reading, cancellable: true, say }, (onProgress, signal) =>
        sharing.readFiles(chosen, onProgress, signal),
      );
      if (!opened.ok) {
        setProblem(opened.problem);
        return;
      }
      // What was read stands below; that it was read is said once.
      dismiss();
      keepFiles(chosen);
      await compare(opened.value);
    },
    [carryOut, dismiss, sharing, words, compare, keepFiles],
  );

  const apply = useCallback(
    async (count: number): Promise<void> => {
      if (plan === null) return;
      setProblem(null);
      const say = ({ undoable }: MergePlan): Said => ({
        sentence: undoable ? words.applied(count) : `${words.applied(count)} ${words.notUndoable}`,
        undoable,
      });
      const title = words.applying;
      const done = await carryOut({ title, cancellable: "until-writing", say }, (onProgress, signal) =>
        sharing.merge(files, { ...toDecision(decisions), previewed: plan, title }, onProgress, signal),
      );
      if (!done.ok) {
        if (done.problem.code === "changed-since-preview") await compare(files);
        tellProblem({ title, problem: done.problem, retry: () => void apply(count) });
        return;
      }
      // What was left open stays in sight until the person has done with it.
      const rest = await compare(files);
      if (rest !== null && !rest.changes.some(isOpen)) startOver();
    },
    [carryOut, sharing, words, files, plan, compare, startOver, tellProblem, decisions],
  );

  const occupied = useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    busy.current = true;
    await work();
    busy.current = false;
  }, []);

  return useMemo(
    () => ({
      plan,
      comparing,
      decisions,
      problem,
      earlier: earlier.files,
      read: (chosen) => void occupied(() => read(chosen)),
      decide,
      again: () => {
        if (plan !== null && !busy.current) void occupied(() => compare(files));
      },
      apply: (count) => void occupied(() => apply(count)),
      startOver,
    }),
    [plan, files, comparing, decisions, problem, earlier.files, read, compare, apply, occupied, startOver],
  );
}
