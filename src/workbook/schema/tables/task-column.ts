import { entryKeys, type FormulaKey } from "../../../domain/fields/field";
import { TASK_FIELDS } from "../../../domain/fields/fields";
import type { Task } from "../../../domain/task";
import { TASK_LOOKS } from "./looks";

/** Columns of the task table. */
export type TaskColumn = keyof typeof TASK_FIELDS;

/** A column of the task table that a formula fills. */
export type TaskFormulaColumn = FormulaKey<typeof TASK_FIELDS>;

/** A column of the task table that people fill. */
export type TaskEntryColumn = keyof Task;

/** The task table's columns in order; it prints those shown up to the day of completion. */
export const TASK_COLUMNS = Object.keys(TASK_LOOKS) as readonly TaskColumn[];

/** Everything entered in a task, in the order of the rows of hidden sheets; the id comes first. */
export const TASK_ENTRIES: readonly TaskEntryColumn[] = entryKeys(TASK_FIELDS);

/** Whether a formula fills a column of the task table. */
export function isTaskFormula(key: TaskColumn): key is TaskFormulaColumn {
  return !(TASK_ENTRIES as readonly TaskColumn[]).includes(key);
}

/** Zero-based place of a column of the task table as we lay it out. */
export function taskColumnIndex(key: TaskColumn): number {
  return TASK_COLUMNS.indexOf(key);
}
