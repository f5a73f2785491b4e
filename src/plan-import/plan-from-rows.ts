import type { Plan } from "../domain/plan";
import { planFromTasks, type PlanOptions } from "./parse-plan";
import { cleanText } from "./text/shown";
import type { ColumnMapping } from "./table/columns";
import { withProgress, withoutExtension } from "./tasks/listed-progress";
import { tasksOfTable } from "./tasks/row-tasks";

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
  const firstLine = options.firstLine ?? 1;
  const table = {
    header: { line: firstLine, cells: [] },
    mapping,
    rows: rows.map((row, index) => ({ line: firstLine + index, cells: row.map(cleanText) })),
  };
  const head = {
    number: options.number ?? "",
    title: options.title ?? "",
    organisation: options.organisation ?? "",
  };
  const raws = tasksOfTable(table, { section: "", headings: [] }).map(withoutExtension);
  return withProgress(planFromTasks(raws, head, options), raws, options);
}
