import { FLAGS } from "../../../domain/status-rule";
import type { Snapshot } from "../../../domain/tracker";
import type { WorkbookContent } from "../../page/content";
import type { Naming, TableKey } from "../../schema/naming";
import { readText } from "../../schema/cell-value";
import { readRecord } from "../../schema/kinds/kinds";
import type { RecordOfTable } from "../../schema/tables/schema";
import { SCHEMA, headersOf } from "../../schema/tables/schema";
import { LABELS } from "../../schema/wording";
import { findTable, withoutBlankEnd } from "./found-table";

/** The records of a table up to the last row in use; blank ones between stay, so that place and record stay together. */
export function readTable<Key extends TableKey>(
  content: WorkbookContent,
  { tables }: Naming,
  key: Key,
): RecordOfTable<Key>[] {
  const { fields, entered } = SCHEMA[key];
  const headers = [LABELS.vi, LABELS.en].map((labels) => headersOf(key, labels));
  const found = findTable<string>(content, tables[key], headers);
  const isBlank = (row: (typeof rows)[number]): boolean =>
    entered.every((field) => readText(row[field]).trim() === "");
  const rows = found?.rows ?? [];
  return withoutBlankEnd(rows, isBlank).map((row) => readRecord(fields, row) as RecordOfTable<Key>);
}

/** A snapshot of its record, in which the counts stand side by side. */
export function readSnapshot({
  day,
  total,
  dueDone,
  dueTotal,
  ...flags
}: RecordOfTable<"snapshots">): Snapshot {
  const counts = Object.fromEntries(FLAGS.map((flag) => [flag, flags[flag]])) as Snapshot["counts"];
  return { day, total, counts, dueDone, dueTotal };
}
