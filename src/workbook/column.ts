import type { WorkbookLabels } from "../i18n/workbook.vi";

/** What a column holds, which decides its format, check and reading. */
export type ColumnKind =
  "text" | "longText" | "date" | "dateInWords" | "number" | "percent" | "choice" | "formula" | "helper";

/** One column of a table of ours; its header comes from the labels. */
export interface ColumnSpec<Key extends string> {
  readonly key: Key;
  /** Characters. */
  readonly width: number;
  /** Shown by default; the rest is hidden until wanted. */
  readonly shown: boolean;
  readonly kind: ColumnKind;
}

/** Columns of the task table. */
export type TaskColumn = keyof WorkbookLabels["tasks"];

const shown = true;
const hidden = false;

/** The task table's columns in order; it prints those shown up to the flag. */
export const TASK_COLUMNS: readonly ColumnSpec<TaskColumn>[] = [
  { key: "id", width: 8, shown, kind: "text" },
  { key: "section", width: 7, shown: hidden, kind: "text" },
  { key: "stream", width: 16, shown: hidden, kind: "choice" },
  { key: "title", width: 56, shown, kind: "longText" },
  { key: "shortTitle", width: 30, shown: hidden, kind: "longText" },
  { key: "unit", width: 24, shown, kind: "choice" },
  { key: "lead", width: 24, shown, kind: "choice" },
  { key: "support", width: 22, shown: hidden, kind: "longText" },
  { key: "follower", width: 18, shown: hidden, kind: "text" },
  { key: "dueText", width: 20, shown: hidden, kind: "longText" },
  { key: "dueKind", width: 13, shown: hidden, kind: "choice" },
  { key: "due", width: 12, shown, kind: "date" },
  { key: "offset", width: 12, shown: hidden, kind: "number" },
  { key: "offsetUnit", width: 14, shown: hidden, kind: "choice" },
  { key: "extendedTo", width: 12, shown: hidden, kind: "date" },
  { key: "effectiveDue", width: 18, shown, kind: "dateInWords" },
  { key: "state", width: 15, shown, kind: "choice" },
  { key: "percent", width: 7, shown: hidden, kind: "percent" },
  { key: "completedOn", width: 12, shown, kind: "date" },
  { key: "flag", width: 23, shown, kind: "formula" },
  { key: "daysLeft", width: 10, shown, kind: "formula" },
  { key: "product", width: 24, shown, kind: "longText" },
  { key: "difficulty", width: 28, shown, kind: "longText" },
  { key: "proposal", width: 28, shown, kind: "longText" },
  { key: "lateReason", width: 24, shown: hidden, kind: "longText" },
  { key: "note", width: 24, shown: hidden, kind: "longText" },
  { key: "updatedOn", width: 12, shown: hidden, kind: "date" },
  { key: "event", width: 10, shown: hidden, kind: "helper" },
  { key: "reminder", width: 10, shown: hidden, kind: "helper" },
  { key: "urgency", width: 10, shown: hidden, kind: "helper" },
  { key: "concern", width: 10, shown: hidden, kind: "helper" },
];

/** Columns that formulas fill. */
export const TASK_FORMULA_COLUMNS = [
  "effectiveDue",
  "flag",
  "daysLeft",
  "event",
  "reminder",
  "urgency",
  "concern",
] as const satisfies readonly TaskColumn[];

/** A column of the task table that a formula fills. */
export type TaskFormulaColumn = (typeof TASK_FORMULA_COLUMNS)[number];

/** A column of the task table that people fill. */
export type TaskEntryColumn = Exclude<TaskColumn, TaskFormulaColumn>;

/** Whether a formula fills a column of the task table. */
export function isTaskFormula(key: TaskColumn): key is TaskFormulaColumn {
  return (TASK_FORMULA_COLUMNS as readonly TaskColumn[]).includes(key);
}

/** Zero-based place of a column of the task table as we lay it out. */
export function taskColumnIndex(key: TaskColumn): number {
  return TASK_COLUMNS.findIndex((column) => column.key === key);
}
