import { isCellError } from "../../domain/cell-error";
import { effectiveDueOf, type EffectiveDue } from "../../domain/due-date";
import { choiceOf, isUnrecognised, type DateEntry } from "../../domain/entry";
import { TASK_FIELDS } from "../../domain/fields/fields";
import type { FlagContext, Verdict } from "../../domain/flag";
import { hasConcern } from "../../domain/summary-list";
import type { Task } from "../../domain/task";
import { readText, trimSpaces } from "../schema/cell-value";
import { writeRecord } from "../schema/kinds/kinds";
import { isTaskFormula, TASK_COLUMNS, type TaskFormulaColumn } from "../schema/tables/task-column";
import type { CellContent, CellValue } from "../page/content";
import { KEY_WEIGHTS, urgencyOf } from "../formula/list-key";
import type { AgendaKey } from "../formula/chosen-rows";
import { isChosen } from "./choices";
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
  /** Place among the tasks that many units do, from 1; 0 for one that is none of them. */
  readonly like: number;
}

/** What is chosen on the sheets that show a choice of rows; "" for everything. */
export type ChosenRows = Readonly<Record<AgendaKey, string>>;

/** What the formulas of a row give, for viewers that never recalculate. */
export function formulaValues(
  input: RowInput,
  context: FlagContext,
  wording: Wording,
  chosen: ChosenRows,
): Record<TaskFormulaColumn, CellValue> {
  const { task, event, verdict } = input;
  const flag = verdict === null ? "" : wording.labels.flags[verdict.flag];
  const lastDay = lastDayOf(input, context.strictBefore);
  const report = dateNumber(context.reportDate);
  const keyOf = (like: number): number | "" =>
    verdict === null ? "" : urgencyOf({ ...input, flag: verdict.flag, lastDay, like }, wording);
  const days = {
    dueDay: dateNumber(task.due),
    extendedDay: dateNumber(task.extendedTo),
    completedDay: dateNumber(task.completedOn),
  };
  return {
    event: dateNumber(event),
    effectiveDue: verdict === null ? "" : dueValue(verdict.due, event, wording),
    reminder: verdict === null || verdict.reminder === null ? 0 : toSerial(verdict.reminder),
    flag,
    daysLeft: verdict?.daysLeft ?? "",
    urgency: keyOf(input.like),
    onTimeline: isChosen("timeline", task, chosen.timeline, wording) ? keyOf(0) : "",
    inWeeks: isChosen("week", task, chosen.week, wording) ? keyOf(input.like) : "",
    concern: concernOf(input, keyOf(0)),
    ...days,
    fromEvent: dueValue(countedFrom(event, task, context), event, wording),
    lastBefore: lastDayOf(input, true),
    lastDay,
    stateText: stateText(task, wording),
    unreadable: Math.min(...Object.values(days), lastDay) < 0 || report <= 0 ? 1 : 0,
    completed: days.completedDay > 0 && days.completedDay <= report ? 1 : 0,
  };
}

/** The number of a date entry: 0 for none, -1 for something that is no date. */
export function dateNumber(entry: DateEntry): number {
  if (entry === null) return 0;
  return isUnrecognised(entry) ? -1 : toSerial(entry);
}

function dueValue(due: EffectiveDue, event: DateEntry, { labels }: Wording): CellValue {
  if (due.kind === "day") return toSerial(due.day);
  if (due.kind === "none") return "";
  if (due.kind === "awaits-event") return labels.awaitsEvent;
  return isUnrecognised(event) ? labels.eventUnreadable : labels.outsideCalendar;
}

/** What the offset alone comes to, whatever dates stand beside it. */
function countedFrom(event: DateEntry, task: Task, { calendar }: FlagContext): EffectiveDue {
  return effectiveDueOf({ ...task, due: null, extendedTo: null }, event, calendar);
}

/** The state as TRIM gives it: runs of spaces become one; nothing of a cell that fails. */
function stateText({ state }: Task, { labels }: Wording): string {
  if (state === null) return "";
  if (!isUnrecognised(state)) return labels.states[state];
  const text = trimSpaces(readText(state.raw));
  return isCellError(text) ? "" : text;
}

/** The last day in time as its column holds it: a serial, 0 for none, -1 where none can be worked out. */
export function lastDayOf(
  { task, verdict }: Pick<RowInput, "task" | "verdict">,
  strictBefore: boolean,
): number {
  if (verdict === null) return 0;
  const { due } = verdict;
  if (due.kind === "day")
    return toSerial(due.day) - (strictBefore && choiceOf(task.dueKind) === "before" ? 1 : 0);
  return due.kind === "unreadable" ? -1 : 0;
}

function concernOf({ task, verdict }: RowInput, urgency: number | ""): CellValue {
  if (verdict === null || urgency === "" || !hasConcern(task, verdict.flag)) return "";
  return urgency + (task.proposal.trim() === "" ? KEY_WEIGHTS.difficulty : 0);
}

/** All cells of a task row, in the order of the columns; `formulas` are the same for every row. */
export function taskRow(
  input: RowInput,
  context: FlagContext,
  wording: Wording,
  formulas: Readonly<Record<TaskFormulaColumn, string>>,
  chosen: ChosenRows,
): CellContent[] {
  const entries = writeRecord(TASK_FIELDS, input.task, wording);
  const cached = formulaValues(input, context, wording, chosen);
  return TASK_COLUMNS.map((key) =>
    isTaskFormula(key) ? { formula: formulas[key], cached: cached[key] } : entries[key],
  );
}
