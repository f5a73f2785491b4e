import { isTaskOf, removeUnit } from "../../../../domain/edit/remove-unit";
import { entryKeys } from "../../../../domain/fields/field";
import { TASK_FIELDS } from "../../../../domain/fields/fields";
import { fail, succeed } from "../../../../domain/result";
import type { Task } from "../../../../domain/task";
import { makeTask } from "../../../../domain/task";
import type { Tracker } from "../../../../domain/tracker";
import type { FormReading } from "../form/field-error";

/** What a person has filled in to take a unit out. */
export interface RemoveUnitValues {
  readonly code: string;
  readonly tasks: "keep-tasks" | "with-tasks";
  readonly reason: string;
}

/** The tasks of a unit by its code. */
export function tasksOfUnit({ units, tasks }: Tracker, code: string): readonly Task[] {
  const unit = units.find((candidate) => candidate.code === code);
  return unit === undefined ? [] : tasks.filter((task) => isTaskOf(unit, task));
}

const PROGRESS_FIELDS = entryKeys(TASK_FIELDS).filter((key) => "progress" in TASK_FIELDS[key]);

/** Whether anything was entered about how far a task is. */
export function hasEntries(task: Task): boolean {
  const fresh = makeTask({ id: task.id, title: task.title });
  return PROGRESS_FIELDS.some((field) => task[field] !== fresh[field] && task[field] !== null);
}

/** What the form asks for. */
export function readRemoveUnit(
  { code, tasks, reason }: RemoveUnitValues,
  { title }: { readonly title: string },
): FormReading {
  return code === ""
    ? fail({ unit: { code: "no-unit" } })
    : succeed({ edit: removeUnit(code, tasks), title, reason: reason.trim() });
}
