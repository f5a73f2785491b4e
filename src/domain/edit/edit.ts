import type { Task } from "../task";
import type { Tracker } from "../tracker";

/** A change of a tracker as a pure function; what it does is found by comparing before and after. */
export type Edit = (tracker: Tracker) => Tracker;

/** Changes the tasks of the given ids. */
export function editTasks(tracker: Tracker, ids: readonly string[], change: (task: Task) => Task): Tracker {
  const chosen = new Set(ids);
  return { ...tracker, tasks: tracker.tasks.map((task) => (chosen.has(task.id) ? change(task) : task)) };
}
