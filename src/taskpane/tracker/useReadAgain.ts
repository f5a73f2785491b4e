import { useEffect } from "react";
import type { ReadingAccess } from "./useDashboard";

/** Milliseconds before a reading that Excel refused, as while a cell is typed in, is tried again by itself, try by try. */
const WAITS = [2_000, 4_000, 8_000, 16_000, 30_000] as const;

/** Problems that go by themselves, or once the person has done what their sentence asks for in Excel. */
const PASSING: ReadonlySet<string> = new Set([
  "cell-edit-mode",
  "busy",
  "conflict",
  "connection-lost",
  "other-workbook",
  "excel-failed",
  "unknown",
]);

/** Reads again after a problem that may pass, each time later; gives whether it has come to its end without success. */
export function useReadAgain({ state, problem, failures, refresh }: ReadingAccess): boolean {
  const mayPass = state === "ready" && problem !== null && PASSING.has(problem.code);
  const wait = mayPass ? WAITS[failures - 1] : undefined;
  useEffect(() => {
    if (wait === undefined) return undefined;
    const again = setTimeout(() => void refresh(), wait);
    return () => clearTimeout(again);
  }, [wait, refresh]);
  return state === "ready" && problem !== null && wait === undefined;
}
