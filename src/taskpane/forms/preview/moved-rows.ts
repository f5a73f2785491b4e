import type { TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import { DUE_COLUMNS } from "./deadline-change";
import { dueDays } from "./due-days";

/** Codes of tasks whose deadlines move though nothing is written to them: with their unit's congress, with days off, or with the unit that they go to. */
export function listMovedRows(patch: TrackerPatch, before: Tracker): readonly string[] {
  const { units, holidays, settings, tasks } = patch;
  const isGoing = ({ after }: { readonly after: Partial<Task> }): boolean => after.unit !== undefined;
  if (units.changed.length === 0 && holidays === null && settings === null && !tasks.changed.some(isGoing))
    return [];
  const [was, now] = dueDays(before, patch);
  const written = new Set([
    ...tasks.changed.filter(({ after }) => DUE_COLUMNS.some((field) => field in after)).map(({ key }) => key),
    ...tasks.removed.map(({ item }) => item.id),
  ]);
  return before.tasks.flatMap(({ id }) => (!written.has(id) && was(id) !== now(id) ? [id] : []));
}
