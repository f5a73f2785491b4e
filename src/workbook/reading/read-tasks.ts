import { isUnrecognised } from "../../domain/entry";
import type { Task } from "../../domain/task";
import type { TaskColumn } from "../column";
import { TASK_COLUMNS, isTaskFormula } from "../column";
import type { CellContent, WorkbookContent } from "../content";
import type { Naming } from "../naming";
import { readChoice, readDate, readNumber, readText } from "../rows/cell-value";
import { LABELS } from "../wording";
import { findTable, withoutBlankEnd } from "./found-table";

const LANGUAGES = [LABELS.vi, LABELS.en];

/** The tasks found, one for each row of the table's body up to the last that is used; blank rows between stay, so that place and task stay together. */
export function readTasks(content: WorkbookContent, { tables }: Naming): Task[] {
  const found = findTable(
    content,
    tables.tasks,
    LANGUAGES.map(({ tasks }) => tasks),
  );
  return withoutBlankEnd(found?.rows ?? [], isBlank).map(readTask);
}

function isBlank(row: Readonly<Partial<Record<TaskColumn, CellContent>>>): boolean {
  return TASK_COLUMNS.every(({ key }) => isTaskFormula(key) || readText(row[key]).trim() === "");
}

/** The task of a row of cells. */
export function readTask(row: Readonly<Partial<Record<TaskColumn, CellContent>>>): Task {
  const offset = readNumber(row.offset);
  return {
    id: readText(row.id),
    section: readText(row.section),
    stream: readChoice(
      row.stream,
      LANGUAGES.map(({ streams }) => streams),
    ),
    title: readText(row.title),
    shortTitle: readText(row.shortTitle),
    unit: readText(row.unit),
    lead: readText(row.lead),
    support: readText(row.support),
    follower: readText(row.follower),
    dueText: readText(row.dueText),
    dueKind: readChoice(
      row.dueKind,
      LANGUAGES.map(({ dueKinds }) => dueKinds),
    ),
    due: readDate(row.due),
    offset: offset === null || isUnrecognised(offset) ? offset : Math.floor(offset),
    offsetUnit: readChoice(
      row.offsetUnit,
      LANGUAGES.map(({ offsetUnits }) => offsetUnits),
    ),
    extendedTo: readDate(row.extendedTo),
    state: readChoice(
      row.state,
      LANGUAGES.map(({ states }) => states),
    ),
    percent: readNumber(row.percent),
    completedOn: readDate(row.completedOn),
    product: readText(row.product),
    difficulty: readText(row.difficulty),
    proposal: readText(row.proposal),
    lateReason: readText(row.lateReason),
    note: readText(row.note),
    updatedOn: readDate(row.updatedOn),
  };
}
