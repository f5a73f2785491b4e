import type { Task } from "../task";
import type { Tracker } from "../tracker";

/** A change of a tracker as a pure function; what it does is found by comparing before and after. */
export type Edit = (tracker: Tracker) => Tracker;

/** One action made of several, each on what the one before has left. */
export function inTurn(...edits: readonly Edit[]): Edit {
  return (tracker) => edits.reduce((changed, edit) => edit(changed), tracker);
}

/** Changes the tasks of the given ids. */
export function editTasks(tracker: Tracker, ids: readonly string[], change: (task: Task) => Task): Tracker {
  const chosen = new Set(ids);
  return { ...tracker, tasks: tracker.tasks.map((task) => (chosen.has(task.id) ? change(task) : task)) };
}
