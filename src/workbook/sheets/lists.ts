import type { DateEntry } from "../../domain/entry";
import { HOLIDAY_FIELDS, LOG_FIELDS, SNAPSHOT_FIELDS } from "../../domain/fields/fields";
import type { Snapshot, Tracker } from "../../domain/tracker";
import type { CellValue, Sheet } from "../page/content";
import { previousSnapshotFormula } from "../formula/snapshot";
import { dateValue } from "../schema/cell-value";
import { writeRow } from "../schema/kinds/kinds";
import type { Wording } from "../schema/wording";
import { describeList } from "./list-sheet";
import type { TablePlace } from "./table-place";

/** The sheet of days off and make-up working days. */
export function describeHolidays(tracker: Tracker, wording: Wording, place: TablePlace): Sheet {
  return describeList(tracker, wording, place, {
    key: "holidays",
    frozenColumns: 0,
    rows: tracker.holidays.map((entry) => writeRow(HOLIDAY_FIELDS, entry, wording)),
  });
}

/** The log of changes. */
export function describeLog(tracker: Tracker, wording: Wording, place: TablePlace): Sheet {
  return describeList(tracker, wording, place, {
    key: "log",
    frozenColumns: 0,
    rows: tracker.log.map((entry) => writeRow(LOG_FIELDS, entry, wording)),
  });
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
