import { addDays } from "../../domain/day";
import type { DateEntry } from "../../domain/entry";
import { choiceOf, isUnrecognised } from "../../domain/entry";
import type { FlagContext, Verdict } from "../../domain/flag";
import { hasConcern } from "../../domain/summary-list";
import type { Task } from "../../domain/task";
import type { TaskColumn, TaskEntryColumn, TaskFormulaColumn } from "../column";
import { TASK_COLUMNS, isTaskFormula } from "../column";
import type { CellContent, CellValue } from "../content";
import { DAY_WEIGHT, DUE_SOON_OFFSET } from "../formula/list-key";
import { toSerial } from "../serial";
import type { Wording } from "../wording";
import { choiceValue, dateValue, numberValue, textValue } from "./cell-value";

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

/** The values people enter, as cells. */
export function entryValues(task: Task, { labels }: Wording): Record<TaskEntryColumn, CellValue> {
  return {
    id: textValue(task.id),
    section: textValue(task.section),
    stream: choiceValue(task.stream, labels.streams),
    title: textValue(task.title),
    shortTitle: textValue(task.shortTitle),
    unit: textValue(task.unit),
    lead: textValue(task.lead),
    support: textValue(task.support),
    follower: textValue(task.follower),
    dueText: textValue(task.dueText),
    dueKind: choiceValue(task.dueKind, labels.dueKinds),
    due: dateValue(task.due),
    offset: numberValue(task.offset),
    offsetUnit: choiceValue(task.offsetUnit, labels.offsetUnits),
    extendedTo: dateValue(task.extendedTo),
    state: choiceValue(task.state, labels.states),
    percent: numberValue(task.percent),
    completedOn: dateValue(task.completedOn),
    product: textValue(task.product),
    difficulty: textValue(task.difficulty),
    proposal: textValue(task.proposal),
    lateReason: textValue(task.lateReason),
    note: textValue(task.note),
    updatedOn: dateValue(task.updatedOn),
  };
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
  const entries = entryValues(input.task, wording);
  const cached = formulaValues(input, context, wording);
  return TASK_COLUMNS.map(({ key }: { key: TaskColumn }) =>
    isTaskFormula(key) ? { formula: formulas[key], cached: cached[key] } : entries[key],
  );
}
