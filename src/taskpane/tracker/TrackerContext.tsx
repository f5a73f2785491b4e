import { createContext, useContext, useEffect, useMemo, type ReactElement, type ReactNode } from "react";
import type { Dashboard } from "../../actions/dashboard";
import type { EditPlan } from "../../actions/edit";
import type { Problem, Result } from "../../domain/result";
import type { Flag } from "../../domain/status-rule";
import type { ChosenEdit, TrackerService } from "../services/trackerService";
import type { Notice, Running } from "./running";
import { useActions } from "./useActions";
import type { CarryOut } from "./useCarryOut";
import { useDashboard } from "./useDashboard";
import { useFilters } from "./useFilters";
import { useGridNews } from "./useGridNews";
import { useReadAgain } from "./useReadAgain";

/** The tracker in the open workbook as the pane knows it, and what can be done with it. */
export interface TrackerAccess {
  /** Where things stand; kept while it is read anew. */
  readonly dashboard: Dashboard | null;
  /** Ids of the task rows selected in the sheet. */
  readonly selectedIds: readonly string[];
  /** `none`: the workbook holds no tracker; `problem`: it could not be read. */
  readonly state: "loading" | "none" | "ready" | "problem";
  /** The workbook bears our mark, but its task table is gone. */
  readonly isLost: boolean;
  /** Why the workbook could not be read, the last time it was tried. */
  readonly problem: Problem | null;
  /** It is not tried again by itself any more: what is shown may be old. */
  readonly hasGivenUp: boolean;
  /** Flags by which the pane has filtered the task sheet. */
  readonly filtered: readonly Flag[];
  setFiltered(flags: readonly Flag[]): void;
  /** The person agrees that the filter of a table is taken off for what they try next. */
  agreeToUnfilter(table: string): void;
  /** What is being carried out now. */
  readonly running: Running | null;
  /** What was done last, until it is put away. */
  readonly notice: Notice | null;
  refresh(): Promise<void>;
  preview(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  /** Does an action: progress, announcement, refresh and the offer to undo are taken care of; a problem is for the caller to show. */
  run(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  /** Takes the last action back; tells of its outcome itself. */
  undo(): Promise<void>;
  /** Carries out something else that takes a while, with the same care; `say` makes the sentence of its success. */
  readonly carryOut: CarryOut;
  cancel(): void;
  /** Says that something is done, in sight and to screen readers. */
  tell(sentence: string): void;
  /** Says that something was not done, for a screen that was left meanwhile. */
  tellProblem(title: string, problem: Problem, retry: () => void): void;
  /** Puts away what was said; with a notice, only where that one still stands. */
  dismiss(notice?: Notice): void;
  readonly service: TrackerService;
}

const Context = createContext<TrackerAccess | null>(null);

/** Reads the tracker, follows the grid, and hands both to the components below. */
export function TrackerProvider(props: {
  readonly service: TrackerService;
  readonly children: ReactNode;
}): ReactElement {
  const { service } = props;
  const reading = useDashboard(service);
  const { refresh } = reading;
  const { filtered, setFiltered, agreeToUnfilter, look, without } = useFilters(service, reading.dashboard);
  const actions = useActions(service, refresh, without);
  const selectedIds = useGridNews(service, reading, actions.running !== null);
  const hasGivenUp = useReadAgain(reading);
  const isBusy = actions.running !== null;
  useEffect(() => {
    if (!isBusy) void look();
  }, [look, isBusy, reading.dashboard, selectedIds]);
  const access = useMemo<TrackerAccess>(
    () => ({
      ...reading,
      ...actions,
      hasGivenUp,
      selectedIds,
      filtered,
      setFiltered,
      agreeToUnfilter,
      service,
    }),
    [reading, actions, hasGivenUp, selectedIds, filtered, setFiltered, agreeToUnfilter, service],
  );
  return <Context value={access}>{props.children}</Context>;
}

/** The tracker in the open workbook. */
export function useTracker(): TrackerAccess {
  const access = useContext(Context);
  if (access === null) throw new Error("No tracker: the component stands outside the TrackerProvider");
  return access;
}
