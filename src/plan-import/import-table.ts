import type { Plan } from "../domain/plan";
import { parsePlan, planFromTasks, type PlanOptions } from "./parse-plan";
import { cleanText } from "./text/shown";
import { guessColumns, isTaskHeader, type ColumnMapping } from "./table/columns";
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

/** Reads rows of cells (a pasted table, a sheet) by the first header row found among them; without one, as text. */
export function importTable(rows: readonly (readonly string[])[], options: TableOptions = {}): Plan {
  const headerAt = rows.findIndex((row) => isTaskHeader(row.map(cleanText)));
  if (headerAt < 0) return parsePlan(rows.map((row) => row.map(oneLine).join("\t")).join("\n"), options);
  const mapping = guessColumns((rows[headerAt] ?? []).map(cleanText));
  const plan = planFromRows(rows.slice(headerAt + 1), mapping, {
    ...options,
    firstLine: (options.firstLine ?? 1) + headerAt + 1,
  });
  const unclear = mapping.unclear.map((index) => ({
    code: "column-unclear",
    line: (options.firstLine ?? 1) + headerAt,
    words: cleanText(rows[headerAt]?.[index] ?? ""),
  }));
  return { ...plan, problems: [...unclear, ...plan.problems] };
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

function oneLine(cell: string): string {
  return cell.replace(/[\t\r\n]+/g, " ");
}
