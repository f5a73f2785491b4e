import { useEffect, useRef, useState } from "react";
import type { TrackerService } from "../services/trackerService";
import type { ReadingAccess } from "./useDashboard";

/** Milliseconds without further changes before the workbook is read again: pasting and filling come as many. */
const QUIET = 500;
/** Milliseconds that a selection has to last before its row is looked up: arrow keys pass over many. */
const REST = 120;

const NONE: readonly string[] = [];

/** Keeps the pane true to the grid: reads again when cells changed, follows the selection. Gives the selected tasks' ids. */
export function useGridNews(
  service: TrackerService,
  reading: ReadingAccess,
  busy: boolean,
): readonly string[] {
  const { dashboard, state, problem, refresh } = reading;
  const [selectedIds, setSelectedIds] = useState(NONE);
  const hasProblem = problem !== null;
  const now = useRef({ dashboard, busy, hasProblem });
  useEffect(() => {
    now.current = { dashboard, busy, hasProblem };
  }, [dashboard, busy, hasProblem]);

  useEffect(() => {
    void refresh();
  }, [refresh]);

  const isReady = state === "ready";
  useEffect(() => {
    if (!isReady) return undefined;
    let stopped = false;
    let changed: ReturnType<typeof setTimeout> | undefined;
    let selected: ReturnType<typeof setTimeout> | undefined;
    const lookUpSelection = async (): Promise<void> => {
      const known = now.current.dashboard;
      if (known === null) return;
      const ids = await service.readSelectedTasks(known);
      if (!stopped && ids.ok) setSelectedIds((before) => (isSame(before, ids.value) ? before : ids.value));
    };
    const followSelection = async (): Promise<void> => {
      // A cell that was being typed in is left by now, even where its content stayed the same.
      if (now.current.hasProblem && !now.current.busy) await refresh();
      await lookUpSelection();
    };
    void lookUpSelection();
    const watching = service.watch((news) => {
      if (stopped) return;
      if (news.kind === "selected") {
        clearTimeout(selected);
        selected = setTimeout(() => void followSelection(), REST);
      } else if (!now.current.busy) {
        // What an action of ours changes is read once, after the action.
        clearTimeout(changed);
        changed = setTimeout(() => void refresh().then(lookUpSelection), QUIET);
      }
    });
    return () => {
      stopped = true;
      clearTimeout(changed);
      clearTimeout(selected);
      void watching.then((stop) => stop());
    };
  }, [isReady, service, refresh]);

  return selectedIds;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((id, index) => id === other[index]);
}
