import type { SourceLine, Lines } from "../text/lines";
import { readAgenda } from "./agenda";
import { readGluedTable } from "./glued-table";
import { readOneCellTable } from "./one-cell";
import { readPlainTable } from "./plain-table";
import { readTabbedTable } from "./tabbed";
import type { TaskTable } from "./task-table";
import { pilotsBeside, readUnitList } from "./unit-list";
import { said } from "../text/said";

/** A line of the body, or a whole table that stood in its place. */
export interface BodyLine extends SourceLine {
  readonly table?: TaskTable;
}

/** Takes the task tables out of the lines and puts each in place of its header line. */
export function findTables(lines: Lines): BodyLine[] {
  const found: BodyLine[] = [];
  let index = 0;
  for (let line = lines[0]; line; line = lines[index]) {
    const units = readUnitList(lines, index);
    if (units) {
      found.push(...units.lines);
      index = units.end;
      continue;
    }
    const table =
      readTabbedTable(lines, index) ??
      readOneCellTable(lines, index) ??
      readPlainTable(lines, index) ??
      readAgenda(lines, index) ??
      readGluedTable(lines, index);
    const pilots = pilotsBeside(lines.slice(index, table?.end ?? index));
    found.push(table ? { ...line, table: { ...table.table, ...said({ pilots }) } } : line);
    index = table ? table.end : index + 1;
  }
  return found;
}
