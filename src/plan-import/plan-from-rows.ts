import type { Plan } from "../domain/plan";
import { buildPlan, type PlanOptions } from "./build-plan";
import { cleanText } from "./text/shown";
import type { ColumnMapping } from "./table/columns";
import { withProgress, withoutExtension } from "./tasks/listed-progress";
import { tasksOfTable } from "./tasks/row-tasks";
import { namesInRows } from "./tasks/seen-names";

/** What is known about a list besides its rows. */
export interface TableOptions extends PlanOptions {
  readonly title?: string;
  readonly number?: string;
  readonly organisation?: string;
  /** Line of the first row given, from 1: the row number in the sheet it came from. */
  readonly firstLine?: number;
}

/** Makes a plan of the rows of an existing list, by a mapping that a person has confirmed; lines are row numbers. */
export function planFromRows(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  options: TableOptions = {},
): Plan {
  const { firstLine = 1, number = "", title = "", organisation = "" } = options;
  const lines = rows.map((row, index) => ({ line: firstLine + index, cells: row.map(cleanText) }));
  const table = { header: { line: firstLine, cells: [] }, mapping, rows: lines };
  const tasks = tasksOfTable(table, { section: "", headings: [] }).map(withoutExtension);
  const known = namesInRows(tasks);
  const matter = { tasks, passed: [], unitLines: [], texts: [], known, met: [] };
  const undated = { issuedOn: null, dateLine: undefined, blankNumberLine: null };
  const plan = buildPlan(matter, { number, title, organisation, ...undated }, options);
  return withProgress(plan, tasks, options);
}
