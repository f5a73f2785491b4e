import type { ColumnMapping } from "./columns";

/** A row of a task table, with the line of the source at which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table of tasks found in a plan. */
export interface TaskTable {
  readonly header: TableRow;
  readonly mapping: ColumnMapping;
  readonly rows: readonly TableRow[];
}
