import type { Result } from "../result";
import { fail, succeed } from "../result";
import type { Task } from "../task";
import type { Body, HolidayEntry, Settings, Snapshot, Tracker, Unit } from "../tracker";
import type { ListPatch, PatchConflict } from "./list-patch";
import { compareLists, findConflicts, invertList, isEmptyList, patchList } from "./list-patch";

/** A list that changes as a whole. */
interface WholePatch<Item> {
  readonly before: readonly Item[];
  readonly after: readonly Item[];
}

/** What an action does to a tracker, as data: shown before, written down, taken back. The log is no part of it. */
export interface TrackerPatch {
  readonly tasks: ListPatch<Task>;
  readonly units: ListPatch<Unit>;
  readonly bodies: ListPatch<Body>;
  readonly settings: { readonly before: Partial<Settings>; readonly after: Partial<Settings> } | null;
  readonly holidays: WholePatch<HolidayEntry> | null;
  readonly snapshots: WholePatch<Snapshot> | null;
}

const idOf = ({ id }: Task): string => id;
const codeOf = ({ code }: { readonly code: string }): string => code;

/** What it takes to come from one tracker to another. */
export function compareTrackers(before: Tracker, after: Tracker): TrackerPatch {
  return {
    tasks: compareLists(before.tasks, after.tasks, idOf),
    units: compareLists(before.units, after.units, codeOf),
    bodies: compareLists(before.bodies, after.bodies, codeOf),
    settings: compareSettings(before.settings, after.settings),
    holidays: compareWhole(before.holidays, after.holidays),
    snapshots: compareWhole(before.snapshots, after.snapshots),
  };
}

function compareSettings(before: Settings, after: Settings): TrackerPatch["settings"] {
  const { changed } = compareLists([before], [after], () => "settings");
  return changed[0] ? { before: changed[0].before, after: changed[0].after } : null;
}

function compareWhole<Item>(before: readonly Item[], after: readonly Item[]): WholePatch<Item> | null {
  return JSON.stringify(before) === JSON.stringify(after) ? null : { before, after };
}

/** Whether a patch does nothing. */
export function isEmptyPatch({ tasks, units, bodies, settings, holidays, snapshots }: TrackerPatch): boolean {
  const lists = isEmptyList(tasks) && isEmptyList(units) && isEmptyList(bodies);
  return lists && settings === null && holidays === null && snapshots === null;
}

/** The patch that takes another back. */
export function invertPatch(patch: TrackerPatch): TrackerPatch {
  return {
    tasks: invertList(patch.tasks),
    units: invertList(patch.units),
    bodies: invertList(patch.bodies),
    settings: swap(patch.settings),
    holidays: swap(patch.holidays),
    snapshots: swap(patch.snapshots),
  };
}

function swap<Side>(patch: { readonly before: Side; readonly after: Side } | null): typeof patch {
  return patch && { before: patch.after, after: patch.before };
}

/** The tracker with a patch applied; the conflicts where it no longer holds what the patch expects. */
export function applyPatch(tracker: Tracker, patch: TrackerPatch): Result<Tracker, readonly PatchConflict[]> {
  const conflicts = [
    ...findConflicts(tracker.tasks, patch.tasks, idOf),
    ...findConflicts(tracker.units, patch.units, codeOf),
    ...findConflicts(tracker.bodies, patch.bodies, codeOf),
    ...settingsConflicts(tracker.settings, patch.settings),
    ...(patch.holidays && !sameWhole(tracker.holidays, patch.holidays.before)
      ? [{ key: "holidays", field: "" }]
      : []),
    ...(patch.snapshots && !sameWhole(tracker.snapshots, patch.snapshots.before)
      ? [{ key: "snapshots", field: "" }]
      : []),
  ];
  if (conflicts.length > 0) return fail(conflicts);
  return succeed({
    ...tracker,
    tasks: patchList(tracker.tasks, patch.tasks, idOf),
    units: patchList(tracker.units, patch.units, codeOf),
    bodies: patchList(tracker.bodies, patch.bodies, codeOf),
    settings: { ...tracker.settings, ...patch.settings?.after },
    holidays: patch.holidays?.after ?? tracker.holidays,
    snapshots: patch.snapshots?.after ?? tracker.snapshots,
  });
}

function settingsConflicts(now: Settings, patch: TrackerPatch["settings"]): PatchConflict[] {
  if (patch === null) return [];
  const { before, after } = patch;
  const changed = [{ key: "settings", before, after }];
  return findConflicts([now], { changed, added: [], removed: [] }, () => "settings");
}

function sameWhole(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
