import type { DateEntry } from "../../domain/entry";
import type { Snapshot, Tracker } from "../../domain/tracker";
import { FLAGS } from "../../domain/status-rule";
import type { CellContent, CellValue, Sheet } from "../content";
import { previousSnapshotFormula } from "../formula/snapshot";
import { choiceValue, dateValue, textValue } from "../rows/cell-value";
import type { Wording } from "../wording";
import { column, describeList } from "./list-sheet";
import { bodyRange } from "./table-sheet";
import { dateCheck, listCheck } from "./task-validations";

/** The sheet of days off and make-up working days. */
export function describeHolidays(tracker: Tracker, wording: Wording): Sheet {
  const { holidays: words, holidayKinds } = wording.labels;
  const sheet = describeList(tracker, wording, {
    key: "holidays",
    frozenColumns: 0,
    columns: [
      column(words.day, 14, "date"),
      column(words.name, 40, "longText"),
      column(words.kind, 14, "choice"),
    ],
    rows: tracker.holidays.map(({ day, name, kind }) => [
      dateValue(day),
      textValue(name),
      choiceValue(kind, holidayKinds),
    ]),
  });
  return {
    ...sheet,
    validations: [
      { range: bodyRange(0, tracker.holidays.length), ...dateCheck(wording) },
      { range: bodyRange(2, tracker.holidays.length), ...listCheck(wording, Object.values(holidayKinds)) },
    ],
  };
}

/** The log of changes. */
export function describeLog(tracker: Tracker, wording: Wording): Sheet {
  const words = wording.labels.log;
  return describeList(tracker, wording, {
    key: "log",
    frozenColumns: 0,
    columns: [
      column(words.when, 17),
      column(words.id, 10),
      column(words.field, 22),
      column(words.before, 32, "longText"),
      column(words.after, 32, "longText"),
      column(words.reason, 28, "longText"),
      column(words.source, 24, "longText"),
    ],
    rows: tracker.log.map((entry) =>
      [entry.when, entry.id, entry.field, entry.before, entry.after, entry.reason, entry.source].map(
        textValue,
      ),
    ),
  });
}

/** The counts recorded at each report. */
export function describeSnapshots(tracker: Tracker, reportDate: DateEntry, wording: Wording): Sheet {
  const { snapshots: words, flags } = wording.labels;
  const previous = previousSnapshotFormula(wording);
  return describeList(tracker, wording, {
    key: "snapshots",
    frozenColumns: 1,
    columns: [
      column(words.day, 14, "date"),
      column(words.total, 9, "number"),
      ...FLAGS.map((flag) => column(flags[flag], 13, "number")),
      column(words.dueDone, 13, "number"),
      column(words.dueTotal, 11, "number"),
      column(words.previous, 10, "helper", previous),
    ],
    rows: tracker.snapshots.map((snapshot) => snapshotRow(snapshot, dateValue(reportDate), previous)),
  });
}

function snapshotRow(snapshot: Snapshot, report: CellValue, formula: string): CellContent[] {
  const day = dateValue(snapshot.day);
  const isEarlier = typeof day === "number" && typeof report === "number" && day < report;
  return [
    day,
    snapshot.total,
    ...FLAGS.map((flag) => snapshot.counts[flag]),
    snapshot.dueDone,
    snapshot.dueTotal,
    { formula, cached: isEarlier ? day : "" },
  ];
}
