import { namesNobody } from "../../domain/cell-error";
import { isSameCell } from "../../domain/names";
import type { Task } from "../../domain/task";
import type { Body, Tracker, Unit } from "../../domain/tracker";
import { COUNT_HEADERS, listColumn, nameColumn } from "../formula/count";
import { escapeWildcards, printedCell, taskColumn } from "../formula/pieces";
import { trimSpaces } from "../schema/cell-value";
import { printedText } from "../schema/printed-text";
import type { TaskColumn } from "../schema/tables/task-column";
import type { Wording } from "../schema/wording";
import { displayName } from "../sheets/count-columns";
import type { Expression } from "../summary/expression";
import { give } from "../summary/expression";

/** A cell of the task that stands in a row of the task table, whose number is in a cell of the page. */
export function taskValue(column: TaskColumn, row: string, wording: Wording): string {
  return `INDEX(${taskColumn(wording, column)},${row})`;
}

/** A task's short name, or its full one, on one line. */
export function nameExpression(task: Task | null, row: string, wording: Wording): Expression {
  const clean = (column: TaskColumn): string =>
    `TRIM(SUBSTITUTE(${printedCell(taskValue(column, row, wording), wording)},CHAR(10)," "))`;
  const print = (text: string): string => trimSpaces(printedText(text, wording).replaceAll("\n", " "));
  const short = task === null ? "" : print(task.shortTitle);
  const name = short === "" && task !== null ? print(task.title) : short;
  return give(`IF(${clean("shortTitle")}="",${clean("title")},${clean("shortTitle")})`, name);
}

/** Who does a task: its unit, else who leads it; both where a body leads what a unit is to have done. */
export function whoExpression(
  task: Task | null,
  row: string,
  { tracker, wording }: { readonly tracker: Tracker; readonly wording: Wording },
): Expression {
  const unit = shownName("unit", row, wording);
  const lead = shownName("lead", row, wording);
  const [unitCell, leadCell] = [taskValue("unit", row, wording), taskValue("lead", row, wording)];
  const both = `IF(OR(${leadCell}="",${leadCell}=${unitCell}),${unit},${unit}&" – "&${lead})`;
  const formula = printedCell(`IF(${unitCell}="",IF(${leadCell}="","",${lead}),${both})`, wording);
  return give(formula, task === null ? "" : whoOf(task, tracker, wording));
}

function shownName(column: "unit" | "lead", row: string, wording: Wording): string {
  const name = taskValue(column, row, wording);
  const named = (table: "units" | "bodies"): string =>
    `INDEX(${listColumn(wording, table, COUNT_HEADERS.display)},MATCH(${escapeWildcards(name)},${nameColumn(wording, table)},0))`;
  const unlisted = column === "unit" ? name : `IFERROR(${named("bodies")},${name})`;
  return `IFERROR(${named("units")},${unlisted})`;
}

function whoOf({ unit, lead }: Task, { units, bodies }: Tracker, wording: Wording): string {
  if ([unit, lead].some((name) => printedText(name, wording) !== name)) return wording.labels.cellFails;
  const leadName = nameIn(lead, [units, bodies], wording);
  if (unit === "") return leadName;
  const unitName = nameIn(unit, [units], wording);
  return lead === "" || isSameCell(lead, unit) ? unitName : `${unitName} – ${leadName}`;
}

function nameIn(name: string, lists: readonly (readonly (Unit | Body)[])[], wording: Wording): string {
  const found = namesNobody(name) ? undefined : lists.flat().find((one) => isSameCell(one.name, name));
  return found ? displayName(found, wording) : name;
}
