import type { DateEntry } from "../../domain/entry";
import type { FlagCounts, Report } from "../../domain/report";
import { countFlags, keyOf } from "../../domain/report";
import { groupByLead, groupByUnit } from "../../domain/summary-group";
import type { Body, Snapshot, Tracker, Unit } from "../../domain/tracker";
import { FLAGS } from "../../domain/status-rule";
import type { ColumnKind } from "../column";
import type { CellContent, CellValue, Sheet } from "../content";
import { unitEventFormula } from "../formula/due-date";
import { previousSnapshotFormula } from "../formula/snapshot";
import type { CountedTable } from "../formula/count";
import { choiceValue, dateValue, textValue } from "../rows/cell-value";
import { eventNumber } from "../rows/task-row";
import type { TableKey } from "../naming";
import type { Wording } from "../wording";
import type { CountedRow } from "./count-columns";
import { countCells, groupColumns, leadCountColumns, ownCountColumns } from "./count-columns";
import { planTitleCell } from "./plan-title";
import type { LaidOutColumn } from "./table-sheet";
import { bodyRange, describeTableSheet } from "./table-sheet";
import { dateCheck, listCheck } from "./task-validations";

type ListKey = Exclude<TableKey, "tasks">;

interface ListInput {
  readonly key: ListKey;
  readonly columns: readonly LaidOutColumn[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly frozenColumns: number;
}

function describeList(tracker: Tracker, wording: Wording, input: ListInput): Sheet {
  const { labels, naming } = wording;
  return describeTableSheet({
    ...input,
    name: naming.sheets[input.key],
    table: naming.tables[input.key],
    title: planTitleCell(labels.titles[input.key], tracker, wording),
    hint: labels.hints[input.key],
    printedColumns: input.columns.filter(({ kind }) => kind !== "helper").length,
    dateInWords: labels.dateInWords,
    tabColor: "#7F7F7F",
  });
}

function column(header: string, width: number, kind: ColumnKind = "text", formula?: string): LaidOutColumn {
  return { header, width, kind, shown: kind !== "helper", ...(formula === undefined ? {} : { formula }) };
}

/** The unit sheet: one row a unit, with the day of its event and the counts of its tasks. */
export function describeUnits(tracker: Tracker, report: Report, wording: Wording): Sheet {
  const { units: words, choice } = wording.labels;
  const eventDay = unitEventFormula(wording);
  const groups = groupColumns(wording);
  const own = ownCountColumns(wording);
  const led = leadCountColumns(wording, "units");
  const owned = groupByUnit(tracker, report).units;
  const leads = groupByLead(tracker, report).units;
  const none = countFlags([]);
  const units = tracker.units.length > 0 ? tracker.units : [NO_UNIT];
  const sheet = describeList(tracker, wording, {
    key: "units",
    frozenColumns: 2,
    columns: [
      column(words.code, 9),
      column(words.name, 34, "longText"),
      column(words.shortName, 18),
      column(words.group, 16),
      column(words.pilot, 11, "choice"),
      column(words.event, 14, "date"),
      column(words.contact, 24, "longText"),
      column(words.email, 28),
      ...groups,
      column(words.eventDay, 10, "helper", eventDay),
      ...own,
      ...led,
    ],
    rows: units.map((unit, index) => [
      textValue(unit.code),
      textValue(unit.name),
      textValue(unit.shortName),
      textValue(unit.group),
      choiceValue(unit.pilot, choice),
      dateValue(unit.event),
      textValue(unit.contact),
      textValue(unit.email),
      ...countCells(groups, { own: owned[index] ?? none }),
      { formula: eventDay, cached: eventNumber(unit.event) },
      ...countCells(own, { own: owned[index] ?? none }),
      ...countCells(led, countedRow(tracker, "units", unit, index, leads[index] ?? none)),
    ]),
  });
  return {
    ...sheet,
    validations: [
      { range: bodyRange(4, tracker.units.length), ...listCheck(wording, Object.values(choice)) },
      { range: bodyRange(5, tracker.units.length), ...dateCheck(wording) },
    ],
  };
}

/** The sheet of bodies that lead or support tasks. */
export function describeBodies(tracker: Tracker, report: Report, wording: Wording): Sheet {
  const words = wording.labels.bodies;
  const led = leadCountColumns(wording, "bodies");
  const leads = groupByLead(tracker, report).bodies;
  const bodies = tracker.bodies.length > 0 ? tracker.bodies : [NO_BODY];
  return describeList(tracker, wording, {
    key: "bodies",
    frozenColumns: 2,
    columns: [
      column(words.code, 9),
      column(words.name, 40, "longText"),
      column(words.shortName, 22),
      column(words.otherNames, 34, "longText"),
      column(words.contact, 24, "longText"),
      column(words.email, 28),
      ...led,
    ],
    rows: bodies.map((body, index) => [
      ...[body.code, body.name, body.shortName, body.otherNames, body.contact, body.email].map(textValue),
      ...countCells(led, countedRow(tracker, "bodies", body, index, leads[index] ?? countFlags([]))),
    ]),
  });
}

const NO_BODY: Body = { code: "", name: "", shortName: "", otherNames: "", contact: "", email: "" };
const NO_UNIT: Unit = { ...NO_BODY, group: "", pilot: null, event: null };

function countedRow(
  tracker: Tracker,
  table: CountedTable,
  { name, shortName }: Unit | Body,
  index: number,
  led: FlagCounts,
): CountedRow {
  const above = [...(table === "bodies" ? tracker.units : []), ...tracker[table].slice(0, index)];
  const isCounted = name.trim() !== "" && !above.some((other) => keyOf(other.name) === keyOf(name));
  return { name, shortName, number: index + 1, isCounted, led };
}

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
