import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem, Result } from "../../../domain/result";
import type { Finding } from "../../../actions/check";
import { useTracker } from "../../tracker/TrackerContext";

/** What a look at the whole workbook, its drop-downs, colours, charts and pages included, has found. */
export interface Checked {
  /** null until the first look has come to an end. */
  readonly findings: readonly Finding[] | null;
  readonly problem: Problem | null;
  readonly isChecking: boolean;
  /** Whether a person waits for this look, so that its outcome is news even where it is that of the look before. */
  readonly isAsked: boolean;
  again(): void;
}

/** Looks when the screen opens and whenever the workbook has changed; the overview's own reading knows no dress. */
export function useCheck(): Checked {
  const { dashboard, service } = useTracker();
  const [looked, setLooked] = useState<Pick<Checked, "findings" | "problem">>({
    findings: null,
    problem: null,
  });
  const [isChecking, setIsChecking] = useState(true);
  const [isAsked, setIsAsked] = useState(false);
  const latest = useRef(0);
  const again = useCallback(async (): Promise<void> => {
    const turn = (latest.current += 1);
    setIsChecking(true);
    const checked: Result<{ readonly findings: readonly Finding[] }> = await service.check();
    // Only the latest look counts: the workbook may have changed since an earlier one began.
    if (turn !== latest.current) return;
    setIsChecking(false);
    setIsAsked(false);
    setLooked((before) =>
      checked.ok
        ? { findings: checked.value.findings, problem: null }
        : { findings: before.findings, problem: checked.problem },
    );
  }, [service]);
  useEffect(() => {
    void again();
    return () => {
      latest.current += 1;
    };
  }, [again, dashboard]);
  const ask = (): void => {
    setIsAsked(true);
    void again();
  };
  return { ...looked, isChecking, isAsked, again: ask };
}
