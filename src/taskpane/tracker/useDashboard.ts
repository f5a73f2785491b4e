import { useCallback, useMemo, useRef, useState } from "react";
import type { Dashboard } from "../../actions/dashboard";
import type { Problem } from "../../domain/result";
import type { TrackerService } from "../services/trackerService";

/** Something that was begun: what it is called, and when. */
export interface Begun {
  readonly title: string;
  readonly when: string;
}

/** What is known of the workbook. */
export interface Reading {
  /** Where things stand; kept while it is read anew. */
  readonly dashboard: Dashboard | null;
  /** `none`: the workbook holds no tracker; `problem`: it could not be read. */
  readonly state: "loading" | "none" | "ready" | "problem";
  /** The workbook bears our mark, but its task table is gone. */
  readonly isLost: boolean;
  /** The build of a tracker that broke off; of a tracker that is there the dashboard tells it. */
  readonly begun: Begun | null;
  /** Why the workbook could not be read, the last time it was tried. */
  readonly problem: Problem | null;
  /** Readings in a row that failed, up to the last one. */
  readonly failures: number;
}

/** What is known of the workbook, and the way to look again. */
export interface ReadingAccess extends Reading {
  refresh(): Promise<void>;
}

const UNREAD: Reading = {
  dashboard: null,
  state: "loading",
  isLost: false,
  begun: null,
  problem: null,
  failures: 0,
};

/** What is known where the workbook holds no tracker, or only one whose build broke off; null where that is not why. */
function noneOf(problem: Problem): Reading | null {
  const none: Reading = { ...UNREAD, state: "none" };
  switch (problem.code) {
    case "no-tracker":
      return none;
    case "tracker-lost":
      return { ...none, isLost: true };
    case "unfinished":
      return { ...none, begun: { title: problem.at ?? "", when: String(problem.details?.["when"] ?? "") } };
    case "build-begun":
      return { ...none, problem };
    default:
      return null;
  }
}

/** Reads where things stand, one reading at a time; asked again meanwhile, it reads once more afterwards. */
export function useDashboard(service: TrackerService): ReadingAccess {
  const [reading, setReading] = useState(UNREAD);
  const turn = useRef<{ current: Promise<void>; next: Promise<void> | null } | null>(null);

  const readOnce = useCallback(async (): Promise<void> => {
    const result = await service.readDashboard();
    setReading((before) => {
      if (result.ok) return { ...UNREAD, dashboard: result.value, state: "ready" };
      const { problem } = result;
      const none = noneOf(problem);
      if (none) return none;
      const { dashboard, failures } = before;
      const state = dashboard === null ? "problem" : "ready";
      return { ...UNREAD, dashboard, state, problem, failures: failures + 1 };
    });
  }, [service]);

  const refresh = useCallback((): Promise<void> => {
    const now = turn.current;
    if (now !== null) return (now.next ??= now.current.then(readOnce));
    const finish = async (reads: Promise<void>): Promise<void> => {
      await reads;
      const next = turn.current?.next ?? null;
      turn.current = next === null ? null : { current: next, next: null };
      if (next !== null) void finish(next);
    };
    const current = readOnce();
    turn.current = { current, next: null };
    void finish(current);
    return current;
  }, [readOnce]);

  return useMemo(() => ({ ...reading, refresh }), [reading, refresh]);
}
