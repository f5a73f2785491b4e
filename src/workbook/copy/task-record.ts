import { TASK_FIELDS } from "../../domain/fields/fields";
import type { Task } from "../../domain/task";
import type { CellContent, CellValue } from "../content";
import { readRecord, writeRecord } from "../schema/kinds";
import type { Wording } from "../wording";

/** A task as one row of a hidden sheet. */
export function taskRecord(task: Task, wording: Wording): CellValue[] {
  return Object.values(writeRecord(TASK_FIELDS, task, wording));
}

/** The task of a row of a hidden sheet whose columns are the fields given. */
export function readTaskRecord(fields: readonly string[], cells: readonly (CellContent | undefined)[]): Task {
  return readRecord(
    TASK_FIELDS,
    Object.fromEntries(fields.map((field, index) => [field, cells[index] ?? null])),
  );
}
