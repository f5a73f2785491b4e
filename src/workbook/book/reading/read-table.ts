import { FLAGS } from "../../../domain/status-rule";
import type { Snapshot } from "../../../domain/tracker";
import type { CellContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { usedRows } from "../../page/rows-in-use";
import type { TableKey } from "../../schema/naming";
import { readText } from "../../schema/cell-value";
import { readRecord } from "../../schema/kinds/kinds";
import type { RecordOfTable } from "../../schema/tables/schema";
import { SCHEMA } from "../../schema/tables/schema";
import type { Wording } from "../../schema/wording";
import type { TablePlace } from "../../sheets/table-place";
import { columnsThere } from "../../sheets/table-place";

/**
 * The records of a table up to the last row in use; blank ones between stay, so that place and record stay together. Words
 * of a list are those of any language, or of the one given.
 */
export function readTable<Key extends TableKey>(
  key: Key,
  place: TablePlace,
  labels?: Wording["labels"],
): RecordOfTable<Key>[] {
  const { fields, entered } = SCHEMA[key];
  const rows = readRows(place);
  const isBlank = (row: (typeof rows)[number]): boolean =>
    entered.every((field) => readText(row[field]).trim() === "");
  const last = rows.reduce((latest, row, index) => (isBlank(row) ? latest : index), -1);
  return rows.slice(0, last + 1).map((row) => readRecord(fields, row, labels) as RecordOfTable<Key>);
}

/** The rows of a table as found, by the keys of our columns. */
export function readRows(place: TablePlace): Readonly<Record<string, CellContent>>[] {
  if (!place.found) return [];
  const { sheet, table } = place.found;
  const grid = makeGrid(sheet);
  const columns = columnsThere(place);
  return usedRows(sheet, table.range).map((row) =>
    Object.fromEntries(columns.map(([key, column]) => [key, grid.at(row, column) ?? null])),
  );
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
