import type { CheckReport } from "../../actions/check";
import type { RepairReport } from "../../actions/repair";
import type { Dashboard } from "../../actions/dashboard";
import type { EditPlan } from "../../actions/edit";
import type { SnapshotReport } from "../../actions/snapshot";
import type { Undone } from "../../actions/undo";
import type { Ended } from "../../actions/unfinished";
import type { Edit } from "../../domain/edit/edit";
import type { FlagCounts } from "../../domain/report";
import type { Result } from "../../domain/result";
import type { Flag } from "../../domain/status-rule";
import type { OnProgress } from "./services";

/** An action as a person chose it: what it does, the words of its button, and the reason given. */
export interface ChosenEdit {
  readonly edit: Edit;
  readonly title: string;
  readonly reason: string;
  /** It closes the plan or opens it again. */
  readonly isOfClosed?: boolean;
}

/** A step by its number: it alone, or all that were done since as well. */
export interface ChosenStep {
  readonly number: number;
  readonly how: "back-to" | "alone";
}

/** Something that happened in the grid: it is time to look again. */
export type GridNews =
  { readonly kind: "selected" } | { readonly kind: "changed"; readonly source: "local" | "remote" };

/** The filter that is on the task sheet now, whoever put it on. */
export interface TaskFilter {
  /** The flags whose rows are shown; none where the column of flags is not filtered. */
  readonly flags: readonly Flag[];
  /** Whether other columns are filtered too. */
  readonly withOthers: boolean;
}

/** Everything the pane does with a tracker that is there. Problems come as codes for `sentenceOf`. */
export interface TrackerService {
  /** Where things stand; the problem `no-tracker` where the workbook holds none, `tracker-lost` where it once held one. */
  readDashboard(): Promise<Result<Dashboard>>;
  /** Counts of flags as the task sheet shows them, long before all of the workbook is read; null where they are not to be had so. */
  glance(): Promise<FlagCounts | null>;
  /** What is out of order in the workbook that was read; nothing where it is not wanted any more. */
  lookThrough(dashboard: Dashboard, signal: AbortSignal): Promise<CheckReport["findings"]>;
  /** What an action would change, to be shown before it is done. */
  preview(chosen: ChosenEdit): Promise<Result<EditPlan>>;
  apply(chosen: ChosenEdit, onProgress: OnProgress, signal: AbortSignal): Promise<Result<EditPlan>>;
  /** Takes the last action back, even one of an earlier opening of the pane, or those that are chosen. */
  undo(onProgress: OnProgress, chosen?: ChosenStep): Promise<Result<Undone>>;
  /** Does the action again that was taken back last, or all up to the one of a number. */
  redo(onProgress: OnProgress, upTo?: number): Promise<Result<Undone>>;
  /** Finishes what broke off, or takes all of it back. */
  endUnfinished(ending: "finish" | "take-back", onProgress: OnProgress): Promise<Result<Ended>>;
  check(): Promise<Result<CheckReport>>;
  /** Mends what needs no person's word; `title` is what its undo is called. */
  repair(title: string, onProgress: OnProgress): Promise<Result<RepairReport>>;
  /** Records the counts of the report date; the problem `already-recorded` asks whether to replace. */
  recordSnapshot(title: string, replace: boolean): Promise<Result<SnapshotReport>>;
  /** Ids of the task rows in sight that the selection touches; none where it lies elsewhere. */
  readSelectedTasks(dashboard: Dashboard): Promise<Result<readonly string[]>>;
  /** Shows the task sheet at a task's row. */
  showTask(dashboard: Dashboard, id: string): Promise<Result<null>>;
  /** Filters the task sheet by flags, none clears the filter; shows the sheet unless told to stay where the person is. */
  filterByFlags(dashboard: Dashboard, flags: readonly Flag[], stay?: "stay"): Promise<Result<null>>;
  /** The filter that is on the task sheet. */
  readFilter(dashboard: Dashboard): Promise<Result<TaskFilter>>;
  /** Shows all rows of a table. */
  clearFilters(table: string): Promise<Result<null>>;
  /** Shows the summary sheet, ready to be printed. */
  showSummary(dashboard: Dashboard): Promise<Result<null>>;
  /** Calls the listener when the selection or cells change, until stopped. */
  watch(listener: (news: GridNews) => void): Promise<() => void>;
  /** Whether this computer writes the month first in short dates; null where the program cannot tell. */
  shortDateIsMonthFirst(): Promise<boolean | null>;
}
