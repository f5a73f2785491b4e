import { addDays } from "../../domain/day";
import type { DateEntry } from "../../domain/entry";
import { choiceOf, isUnrecognised } from "../../domain/entry";
import { TASK_FIELDS } from "../../domain/fields/fields";
import type { FlagContext, Verdict } from "../../domain/flag";
import { hasConcern } from "../../domain/summary-list";
import type { Task } from "../../domain/task";
import { writeRecord } from "../schema/kinds/kinds";
import type { TaskFormulaColumn } from "../schema/tables/task-column";
import { TASK_COLUMNS, isTaskFormula } from "../schema/tables/task-column";
import type { CellContent, CellValue } from "../page/content";
import { DAY_WEIGHT, DUE_SOON_OFFSET } from "../formula/list-key";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";

/** A task with what is known of it when its row is written. */
export interface RowInput {
  readonly task: Task;
  /** Event entry of the task's unit. */
  readonly event: DateEntry;
  /** null for a row that names no task. */
  readonly verdict: Verdict | null;
  /** Row within the table's body, from 1. */
  readonly number: number;
}

/** What the formulas of a row give, for viewers that never recalculate. */
export function formulaValues(
  input: RowInput,
  context: FlagContext,
  wording: Wording,
): Record<TaskFormulaColumn, CellValue> {
  const { task, verdict } = input;
  const flag = verdict === null ? "" : wording.labels.flags[verdict.flag];
  return {
    event: eventNumber(input.event),
    effectiveDue: verdict === null ? "" : dueValue(verdict, input.event, wording),
    reminder: verdict === null || verdict.reminder === null ? 0 : toSerial(verdict.reminder),
    flag,
    daysLeft: verdict?.daysLeft ?? "",
    urgency: urgencyOf(input, context),
    concern: verdict !== null && hasConcern(task, verdict.flag) ? input.number : "",
  };
}

/** The number of an event entry: 0 for none, -1 for something that is no date. */
export function eventNumber(event: DateEntry): number {
  if (event === null) return 0;
  return isUnrecognised(event) ? -1 : toSerial(event);
}

function dueValue({ due }: Verdict, event: DateEntry, { labels }: Wording): CellValue {
  if (due.kind === "day") return toSerial(due.day);
  if (due.kind === "none") return "";
  if (due.kind === "awaits-event") return labels.awaitsEvent;
  return isUnrecognised(event) ? labels.eventUnreadable : labels.outsideCalendar;
}

function urgencyOf({ task, verdict, number }: RowInput, context: FlagContext): CellValue {
  if (verdict === null || verdict.due.kind !== "day") return "";
  if (verdict.flag !== "overdue" && verdict.flag !== "due-soon") return "";
  const strict = context.strictBefore && choiceOf(task.dueKind) === "before";
  const lastDay = toSerial(addDays(verdict.due.day, strict ? -1 : 0));
  return (verdict.flag === "due-soon" ? DUE_SOON_OFFSET : 0) + lastDay * DAY_WEIGHT + number;
}

/** All cells of a task row, in the order of the columns; `formulas` are the same for every row. */
export function taskRow(
  input: RowInput,
  context: FlagContext,
  wording: Wording,
  formulas: Readonly<Record<TaskFormulaColumn, string>>,
): CellContent[] {
  const entries = writeRecord(TASK_FIELDS, input.task, wording);
  const cached = formulaValues(input, context, wording);
  return TASK_COLUMNS.map((key) =>
    isTaskFormula(key) ? { formula: formulas[key], cached: cached[key] } : entries[key],
  );
}
