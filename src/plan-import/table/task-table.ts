import type { ColumnMapping } from "./columns";

/** Stands in a cell that is merged with the one above it. */
export const DITTO = "″";

/** A row of a task table, with the line of the source at which it begins. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** Whether its cells could not be told apart. */
  readonly isOdd?: boolean;
  /** Whether it stands alone in its line, over the rows that it is of. */
  readonly isGroup?: boolean;
}

/** A table of tasks found in a plan. */
export interface TaskTable {
  readonly header: TableRow;
  readonly mapping: ColumnMapping;
  readonly rows: readonly TableRow[];
  /** A line that names those of its units which it marks as pilots. */
  readonly pilots?: string;
}

/** A table found among lines, and how many lines it takes. */
export interface FoundTable {
  readonly table: TaskTable;
  /** Index of the first line after it. */
  readonly end: number;
}
