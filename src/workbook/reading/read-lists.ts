import type { Fields, RecordOf } from "../../domain/fields/field";
import {
  BODY_FIELDS,
  HOLIDAY_FIELDS,
  LOG_FIELDS,
  SNAPSHOT_FIELDS,
  UNIT_FIELDS,
} from "../../domain/fields/fields";
import { FLAGS } from "../../domain/status-rule";
import type { Flag } from "../../domain/status-rule";
import type { Body, HolidayEntry, LogEntry, Snapshot, Unit } from "../../domain/tracker";
import type { WorkbookContent } from "../content";
import type { Naming, TableKey } from "../naming";
import { readText } from "../rows/cell-value";
import { readRecord } from "../schema/kinds";
import { headersOf } from "../schema/schema";
import { LABELS } from "../wording";
import { findTable, withoutBlankEnd } from "./found-table";

/** The records of a table up to the last row that holds one of the fields named; blank ones between stay, so that place and row stay together. */
function readTable<All extends Fields>(
  content: WorkbookContent,
  { tables }: Naming,
  {
    key,
    fields,
    entered,
  }: { key: TableKey; fields: All; entered: readonly (keyof RecordOf<All> & string)[] },
): RecordOf<All>[] {
  const headers = [LABELS.vi, LABELS.en].map((labels) => headersOf(key, labels));
  const found = findTable<string>(content, tables[key], headers);
  const rows = withoutBlankEnd(found?.rows ?? [], (row) =>
    entered.every((field) => readText(row[field]).trim() === ""),
  );
  return rows.map((row) => readRecord(fields, row));
}

/** The units found. */
export function readUnits(content: WorkbookContent, naming: Naming): Unit[] {
  return readTable(content, naming, { key: "units", fields: UNIT_FIELDS, entered: ["code", "name"] });
}

/** The bodies found. */
export function readBodies(content: WorkbookContent, naming: Naming): Body[] {
  return readTable(content, naming, { key: "bodies", fields: BODY_FIELDS, entered: ["code", "name"] });
}

/** The holidays found. */
export function readHolidays(content: WorkbookContent, naming: Naming): HolidayEntry[] {
  const entered = ["day", "name", "kind"] as const;
  return readTable(content, naming, { key: "holidays", fields: HOLIDAY_FIELDS, entered });
}

/** The log found. */
export function readLog(content: WorkbookContent, naming: Naming): LogEntry[] {
  const entered = ["when", "id", "field", "after"] as const;
  return readTable(content, naming, { key: "log", fields: LOG_FIELDS, entered });
}

/** The snapshots found. */
export function readSnapshots(content: WorkbookContent, naming: Naming): Snapshot[] {
  const entered = ["day", "total"] as const;
  const rows = readTable(content, naming, { key: "snapshots", fields: SNAPSHOT_FIELDS, entered });
  return rows.map(({ day, total, dueDone, dueTotal, ...flags }) => ({
    day,
    total,
    counts: Object.fromEntries(FLAGS.map((flag) => [flag, flags[flag]])) as Record<Flag, number>,
    dueDone,
    dueTotal,
  }));
}
