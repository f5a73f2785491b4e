import type { Day } from "../day";
import type { Field } from "../fields/field";
import { entryKeys } from "../fields/field";
import { TASK_FIELDS } from "../fields/fields";
import type { Task } from "../task";
import type { Tracker } from "../tracker";

/** Fields that tell how far the work has come. */
const PROGRESS = entryKeys(TASK_FIELDS).filter((key) => {
  const { progress }: Field = TASK_FIELDS[key];
  return progress === true;
});

/** A tracker after an action, with the day of it in every task that has come further, unless the action gave another. */
export function withUpdateDays(before: Tracker, after: Tracker, today: Day): Tracker {
  const old = new Map(before.tasks.map((task) => [task.id, task]));
  const tasks = after.tasks.map((task) => {
    const known = old.get(task.id);
    return known && hasProgressed(known, task) ? { ...task, updatedOn: today } : task;
  });
  return { ...after, tasks };
}

function hasProgressed(before: Task, after: Task): boolean {
  if (before === after || isChanged(before.updatedOn, after.updatedOn)) return false;
  return PROGRESS.some((key) => isChanged(before[key], after[key]));
}

function isChanged(before: unknown, after: unknown): boolean {
  return before !== after && JSON.stringify(before) !== JSON.stringify(after);
}
