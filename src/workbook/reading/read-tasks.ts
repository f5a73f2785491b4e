import { TASK_FIELDS } from "../../domain/fields/fields";
import type { Task } from "../../domain/task";
import type { TaskColumn } from "../schema/task-column";
import { readRecord } from "../schema/kinds";
import { TASK_ENTRIES } from "../schema/task-column";
import type { CellContent, WorkbookContent } from "../content";
import type { Naming } from "../naming";
import { readText } from "../rows/cell-value";
import { LABELS } from "../wording";
import { findTable, withoutBlankEnd } from "./found-table";

const LANGUAGES = [LABELS.vi, LABELS.en];

/** The tasks found, one for each row of the table's body up to the last that is used; blank rows between stay, so that place and task stay together. */
export function readTasks(content: WorkbookContent, { tables }: Naming): Task[] {
  const found = findTable(
    content,
    tables.tasks,
    LANGUAGES.map(({ tasks }) => tasks),
  );
  return withoutBlankEnd(found?.rows ?? [], isBlank).map((row) => readRecord(TASK_FIELDS, row));
}

function isBlank(row: Readonly<Partial<Record<TaskColumn, CellContent>>>): boolean {
  return TASK_ENTRIES.every((key) => readText(row[key]).trim() === "");
}
