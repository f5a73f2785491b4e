import type { Task } from "../../domain/task";
import type { TaskColumn, TaskEntryColumn } from "../column";
import { TASK_COLUMNS, isTaskFormula } from "../column";
import type { CellContent, CellValue } from "../content";
import { readTask } from "../reading/read-tasks";
import { entryValues } from "../rows/task-row";
import type { Wording } from "../wording";

const isEntry = (key: TaskColumn): key is TaskEntryColumn => !isTaskFormula(key);

/** Everything entered in a task, in the order in which hidden sheets keep it; the id comes first. */
export const RECORD_FIELDS: readonly TaskEntryColumn[] = TASK_COLUMNS.map(({ key }) => key).filter(isEntry);

/** A task as one row of a hidden sheet. */
export function taskRecord(task: Task, wording: Wording): CellValue[] {
  const values = entryValues(task, wording);
  return RECORD_FIELDS.map((field) => values[field]);
}

/** The task of a row of a hidden sheet whose columns are the fields given. */
export function readTaskRecord(fields: readonly string[], cells: readonly (CellContent | undefined)[]): Task {
  return readTask(Object.fromEntries(fields.map((field, index) => [field, cells[index] ?? null])));
}
