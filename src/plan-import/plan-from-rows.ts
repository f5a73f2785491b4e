import type { Plan } from "../domain/plan";
import { buildPlan, type PlanOptions } from "./build-plan";
import { cleanText } from "./text/shown";
import type { ColumnMapping } from "./table/columns";
import { withProgress, withoutExtension } from "./tasks/listed-progress";
import type { RawTask } from "./tasks/raw-task";
import { withMonthFirstAsked } from "./tasks/month-first";
import { tasksOfTable } from "./tasks/row-tasks";
import { namesInRows } from "./tasks/seen-names";

/** What is known about a list besides its rows. */
export interface TableOptions extends PlanOptions {
  readonly title?: string;
  readonly number?: string;
  readonly organisation?: string;
  /** Line of the first row given, from 1. */
  readonly firstLine?: number;
}

/** The rows of one table of a list. */
export interface ListTable {
  readonly rows: readonly (readonly string[])[];
  readonly mapping: ColumnMapping;
  /** Line of the first row, from 1: its row number in the sheet it came from. */
  readonly firstLine: number;
  /** Indexes of rows with a day that a program has likely read month first. */
  readonly swapped?: readonly number[];
  /** What stands above it. */
  readonly headings: readonly string[];
}

/** Makes a plan of the rows of an existing list, by a mapping that a person has confirmed; lines are row numbers. */
export function planFromRows(
  rows: readonly (readonly string[])[],
  mapping: ColumnMapping,
  options: TableOptions = {},
): Plan {
  return planFromTables([{ rows, mapping, firstLine: options.firstLine ?? 1, headings: [] }], options);
}

/** The same of a list that has several tables. */
export function planFromTables(tables: readonly ListTable[], options: TableOptions): Plan {
  const { number = "", title = "", organisation = "" } = options;
  const tasks = tables.flatMap(tasksOf);
  const known = namesInRows(tasks);
  const matter = { tasks, passed: [], unitLines: [], texts: [], known, met: [] };
  const undated = { issuedOn: null, dateLine: undefined, blankNumberLine: null };
  const plan = buildPlan(matter, { number, title, organisation, ...undated }, options);
  const swapped = tables.flatMap((table) => (table.swapped ?? []).map((index) => table.firstLine + index));
  return withMonthFirstAsked(withProgress(plan, tasks, options), new Set(swapped));
}

function tasksOf({ rows, mapping, firstLine, headings }: ListTable): RawTask[] {
  const lines = rows.map((row, index) => ({ line: firstLine + index, cells: row.map(cleanText) }));
  const table = { header: { line: firstLine, cells: [] }, mapping, rows: lines };
  return tasksOfTable(table, { section: "", headings }).map(withoutExtension);
}
