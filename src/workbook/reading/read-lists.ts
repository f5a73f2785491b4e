import { FLAGS } from "../../domain/status-rule";
import type { Flag } from "../../domain/status-rule";
import type { Body, HolidayEntry, LogEntry, Snapshot, Unit } from "../../domain/tracker";
import type { CellContent, WorkbookContent } from "../content";
import type { Naming } from "../naming";
import { readChoice, readDate, readNumber, readText } from "../rows/cell-value";
import { LABELS } from "../wording";
import { findTable, withoutBlankEnd } from "./found-table";

const LANGUAGES = [LABELS.vi, LABELS.en];

type Row<Key extends string> = Readonly<Partial<Record<Key, CellContent>>>;

/** Rows up to the last that holds anything; blank rows between stay, so that place and row stay together. */
function rowsOf<Key extends string>(
  content: WorkbookContent,
  name: string,
  headers: readonly Readonly<Record<Key, string>>[],
  entered: readonly NoInfer<Key>[],
): Row<Key>[] {
  const found = findTable(content, name, headers);
  return withoutBlankEnd(found?.rows ?? [], (row) =>
    entered.every((key) => readText(row[key]).trim() === ""),
  );
}

/** The units found. */
export function readUnits(content: WorkbookContent, { tables }: Naming): Unit[] {
  const headers = LANGUAGES.map(({ units }) => units);
  return rowsOf(content, tables.units, headers, ["code", "name"]).map((row) => ({
    code: readText(row.code),
    name: readText(row.name),
    shortName: readText(row.shortName),
    group: readText(row.group),
    pilot: readChoice(
      row.pilot,
      LANGUAGES.map(({ choice }) => choice),
    ),
    event: readDate(row.event),
    contact: readText(row.contact),
    email: readText(row.email),
  }));
}

/** The bodies found. */
export function readBodies(content: WorkbookContent, { tables }: Naming): Body[] {
  const headers = LANGUAGES.map(({ bodies }) => bodies);
  return rowsOf(content, tables.bodies, headers, ["code", "name"]).map((row) => ({
    code: readText(row.code),
    name: readText(row.name),
    shortName: readText(row.shortName),
    otherNames: readText(row.otherNames),
    contact: readText(row.contact),
    email: readText(row.email),
  }));
}

/** The holidays found. */
export function readHolidays(content: WorkbookContent, { tables }: Naming): HolidayEntry[] {
  const headers = LANGUAGES.map(({ holidays }) => holidays);
  return rowsOf(content, tables.holidays, headers, ["day", "name", "kind"]).map((row) => ({
    day: readDate(row.day),
    name: readText(row.name),
    kind: readChoice(
      row.kind,
      LANGUAGES.map(({ holidayKinds }) => holidayKinds),
    ),
  }));
}

/** The log found. */
export function readLog(content: WorkbookContent, { tables }: Naming): LogEntry[] {
  const headers = LANGUAGES.map(({ log }) => log);
  return rowsOf(content, tables.log, headers, ["when", "id", "field", "after"]).map((row) => ({
    when: readText(row.when),
    id: readText(row.id),
    field: readText(row.field),
    before: readText(row.before),
    after: readText(row.after),
    reason: readText(row.reason),
    source: readText(row.source),
  }));
}

/** The snapshots found. */
export function readSnapshots(content: WorkbookContent, { tables }: Naming): Snapshot[] {
  const headers = LANGUAGES.map(({ snapshots, flags }) => ({ ...snapshots, ...flags }));
  return rowsOf(content, tables.snapshots, headers, ["day", "total"]).map((row) => ({
    day: readDate(row.day),
    total: readCount(row.total),
    counts: Object.fromEntries(FLAGS.map((flag) => [flag, readCount(row[flag])])) as Record<Flag, number>,
    dueDone: readCount(row.dueDone),
    dueTotal: readCount(row.dueTotal),
  }));
}

function readCount(content: CellContent | undefined): number {
  const value = readNumber(content);
  return typeof value === "number" ? value : 0;
}
