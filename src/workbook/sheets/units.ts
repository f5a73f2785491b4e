import { isSameCell } from "../../domain/names";
import type { FlagCounts, Report } from "../../domain/report";
import { countFlags } from "../../domain/report";
import { groupByLead, groupByUnit } from "../../domain/summary-group";
import type { Body, Tracker, Unit } from "../../domain/tracker";
import type { Sheet } from "../content";
import type { CountedTable } from "../formula/count";
import { unitEventFormula } from "../formula/due-date";
import { choiceValue, dateValue, textValue } from "../rows/cell-value";
import { eventNumber } from "../rows/task-row";
import type { Wording } from "../wording";
import type { CountedRow } from "./count-columns";
import { countCells, groupColumns, leadCountColumns, ownCountColumns } from "./count-columns";
import { column, describeList } from "./list-sheet";
import { bodyRange } from "./table-sheet";
import { dateCheck, listCheck } from "./task-validations";

/** Zero-based columns of the unit table that the chart of units reads: names, and the first of the counts. */
export const UNIT_CHART_COLUMNS = { names: 2, firstGroup: 8 } as const;

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
  const isCounted = name.trim() !== "" && !above.some((other) => isSameCell(other.name, name));
  return { name, shortName, number: index + 1, isCounted, led };
}
