import type { SourceLine } from "../text/lines";
import { readGluedTable } from "./glued";
import { readOneCellTable, readPlainTable } from "./one-cell";
import { readTabbedTable } from "./tabbed";
import type { TaskTable } from "./task-table";

/** A line of the body, or a whole table that stood in its place. */
export interface BodyLine extends SourceLine {
  readonly table?: TaskTable;
}

/** Takes the task tables out of the lines and puts each in place of its header line. */
export function findTables(lines: readonly SourceLine[]): BodyLine[] {
  const found: BodyLine[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (!line) break;
    const table =
      readTabbedTable(lines, index) ??
      readOneCellTable(lines, index) ??
      readPlainTable(lines, index) ??
      readGluedTable(lines, index);
    found.push(table ? { ...line, table: table.table } : line);
    index = table ? table.end : index + 1;
  }
  return found;
}
