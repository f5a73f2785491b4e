import type { DateEntry } from "../../domain/entry";
import type { Fields } from "../../domain/fields/field";
import { SNAPSHOT_FIELDS } from "../../domain/fields/fields";
import type { Snapshot, Tracker } from "../../domain/tracker";
import type { CellValue, Sheet } from "../page/content";
import { previousSnapshotFormula } from "../formula/snapshot";
import { dateValue } from "../schema/cell-value";
import { writeRow } from "../schema/kinds/kinds";
import { SCHEMA } from "../schema/tables/schema";
import type { Wording } from "../schema/wording";
import { describeList } from "./list-sheet";
import type { TablePlace } from "./table-place";

/** The sheet of days off and make-up working days, or the log of changes. */
export function describeRecords(
  key: "holidays" | "log",
  tracker: Tracker,
  wording: Wording,
  place: TablePlace,
): Sheet {
  const { fields } = SCHEMA[key];
  const rows = tracker[key].map((record) => writeRow<Fields>(fields, record, wording));
  return describeList(tracker, wording, place, { key, frozenColumns: 0, rows });
}

/** The counts recorded at each report. */
export function describeSnapshots(
  tracker: Tracker,
  reportDate: DateEntry,
  wording: Wording,
  place: TablePlace,
): Sheet {
  const previous = previousSnapshotFormula(wording);
  return describeList(tracker, wording, place, {
    key: "snapshots",
    frozenColumns: 1,
    rows: tracker.snapshots.map((snapshot) => [
      ...writeRow(SNAPSHOT_FIELDS, { ...snapshot, ...snapshot.counts }, wording),
      { formula: previous, cached: earlierDay(snapshot, dateValue(reportDate)) },
    ]),
  });
}

function earlierDay({ day: entry }: Snapshot, report: CellValue): CellValue {
  const day = dateValue(entry);
  return typeof day === "number" && typeof report === "number" && day < report ? day : "";
}
