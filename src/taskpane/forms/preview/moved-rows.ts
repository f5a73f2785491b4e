import { effectiveDueOf } from "../../../domain/due-date";
import { calendarOf } from "../../../domain/edit/calendar";
import { carryPatch, type TrackerPatch } from "../../../domain/patch/tracker-patch";
import type { Task } from "../../../domain/task";
import type { Tracker } from "../../../domain/tracker";
import { unitEvents } from "../../../domain/unit-event";

/** Codes of tasks that nobody writes to and whose deadlines move all the same: with their unit's congress, or with days off. */
export function listMovedRows(patch: TrackerPatch, before: Tracker): readonly string[] {
  const { units, holidays, settings, tasks } = patch;
  if (units.changed.length === 0 && holidays === null && settings === null) return [];
  const [was, now] = [dueIn(before), dueIn(carryPatch(before, patch).tracker)];
  const written = new Set([
    ...tasks.changed.map(({ key }) => key),
    ...tasks.removed.map(({ item }) => item.id),
  ]);
  return before.tasks.filter((task) => !written.has(task.id) && was(task) !== now(task)).map(({ id }) => id);
}

/** When tasks are due in a tracker. */
function dueIn(tracker: Tracker): (task: Task) => string {
  const calendar = calendarOf(tracker);
  const eventOf = unitEvents(tracker.units);
  return (task) => JSON.stringify(effectiveDueOf(task, eventOf(task.unit), calendar));
}
