import { useCallback, useRef, useState } from "react";
import type { MergePlan, ReturnedFile } from "../../../../actions/merge";
import type { Problem } from "../../../../domain/result";
import { useSharing } from "../../../services/SharingContext";
import { useTracker } from "../../../tracker/TrackerContext";
import type { Said } from "../../../tracker/useCarryOut";
import { useTellProblem } from "../../../tracker/useTellProblem";
import { useSharingTexts } from "../texts";
import { UNDECIDED, isFree, isOpen, keepDecisions, toDecision, type Decisions } from "./decisions";
import { NO_DECISIONS, unpackDecisions } from "./kept-decisions";
import type { KeptFiles } from "./kept-files";
import { useKeptReceiving, type KeptReceiving } from "./useKeptReceiving";

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
  const [problem, setProblem] = useState<Problem | null>(null);
  const comparison = useComparison(setProblem);
  const { files, plan, compare, putAway } = comparison;
  const read = useReadingFiles(comparison, setProblem);
  const apply = useTakingIn(comparison, setProblem);
  // While files are read or written the comparison is brought up to date anyway.
  const busy = useRef(false);
  const occupied = useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    busy.current = true;
    await work();
    busy.current = false;
  }, []);
  const again = useCallback((): void => {
    if (plan !== null && !busy.current) void occupied(() => compare(files));
  }, [plan, files, compare, occupied]);
  return {
    plan,
    comparing: comparison.comparing,
    decisions: comparison.decisions,
    problem,
    earlier: comparison.earlier.files,
    read: useCallback((chosen) => void occupied(() => read(chosen)), [occupied, read]),
    decide: comparison.decide,
    again,
    apply: (count) => void occupied(() => apply(count)),
    startOver: () => {
      setProblem(null);
      putAway();
    },
  };
}

type SetProblem = (problem: Problem | null) => void;

/** Returned files beside the workbook as it is, and what was decided about them. */
interface Comparison extends Pick<Receiving, "plan" | "comparing" | "decisions" | "decide"> {
  readonly files: readonly ReturnedFile[];
  readonly earlier: KeptReceiving;
  /** Compares files with the workbook as it is now; gives the comparison, null where there was a problem. */
  compare(opened: readonly ReturnedFile[]): Promise<MergePlan | null>;
  /** The person has done with the files. */
  putAway(): void;
}

function useComparison(setProblem: SetProblem): Comparison {
  const sharing = useSharing();
  const [files, setFiles] = useState<readonly ReturnedFile[]>([]);
  const [plan, setPlan] = useState<MergePlan | null>(null);
  const [comparing, setComparing] = useState(false);
  const [decisions, decide] = useState(UNDECIDED);
  const earlier = useKeptReceiving(plan, decisions);
  const { forget } = earlier;
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
    [sharing, setProblem, plan, earlier.decisions],
  );
  const putAway = useCallback((): void => {
    setFiles([]);
    setPlan(null);
    decide(UNDECIDED);
    forget();
  }, [forget]);
  return { files, plan, comparing, decisions, decide, earlier, compare, putAway };
}

function useReadingFiles(
  { earlier: { keepFiles }, compare }: Comparison,
  setProblem: SetProblem,
): (chosen: readonly File[]) => Promise<void> {
  const { receive: words } = useSharingTexts();
  const sharing = useSharing();
  const { carryOut, dismiss } = useTracker();
  return useCallback(
    async (chosen) => {
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
    [carryOut, dismiss, sharing, words, compare, keepFiles, setProblem],
  );
}

function useTakingIn(
  { files, plan, decisions, compare, putAway }: Comparison,
  setProblem: SetProblem,
): (count: number) => Promise<void> {
  const { receive: words } = useSharingTexts();
  const sharing = useSharing();
  const { carryOut } = useTracker();
  const tellProblem = useTellProblem(setProblem);
  return async function apply(count) {
    if (plan === null) return;
    setProblem(null);
    const isNote = !plan.changes.some((change) => isFree(change) || isOpen(change));
    const say = ({ undoable }: MergePlan): Said => {
      const sentence = isNote ? words.noted : words.applied(count);
      return { sentence: undoable || count === 0 ? sentence : `${sentence} ${words.notUndoable}`, undoable };
    };
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
    if (rest !== null && !rest.changes.some(isOpen)) putAway();
  };
}
