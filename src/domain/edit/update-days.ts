import type { Day } from "../day";
import { isUnrecognised } from "../entry";
import { entryKeys, type Field } from "../fields/field";
import { TASK_FIELDS } from "../fields/fields";
import type { Task } from "../task";
import type { Tracker } from "../tracker";

/** Fields that tell how far the work has come. */
const PROGRESS = entryKeys(TASK_FIELDS).filter((key) => {
  const { progress }: Field = TASK_FIELDS[key];
  return progress === true;
});

/**
 * A tracker after an action, with the day of it in every task that has come further; the same where none has. A day that
 * the action gave stays, and so does what is no day: the check asks about it.
 */
export function withUpdateDays(before: Tracker, after: Tracker, today: Day): Tracker {
  const old = new Map(before.tasks.map((task) => [task.id, task]));
  const isDue = (task: Task): boolean => {
    const known = old.get(task.id);
    return known !== undefined && task.updatedOn !== today && hasProgressed(known, task);
  };
  return after.tasks.some(isDue)
    ? { ...after, tasks: after.tasks.map((task) => (isDue(task) ? { ...task, updatedOn: today } : task)) }
    : after;
}

/** Whether what was changed of a task, as its new values, set its day of update. */
export function setsDay({ after }: { readonly after: Partial<Task> }): boolean {
  return "updatedOn" in after || PROGRESS.some((key) => key in after);
}

function hasProgressed(before: Task, after: Task): boolean {
  const isGiven = isUnrecognised(before.updatedOn) || isChanged(before.updatedOn, after.updatedOn);
  if (before === after || isGiven) return false;
  return PROGRESS.some((key) => isChanged(before[key], after[key]));
}

function isChanged(before: unknown, after: unknown): boolean {
  return before !== after && JSON.stringify(before) !== JSON.stringify(after);
}
