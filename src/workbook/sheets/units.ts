import { emptyRecord } from "../../domain/fields/field";
import { BODY_FIELDS, UNIT_FIELDS } from "../../domain/fields/fields";
import { namesNobody } from "../../domain/cell-error";
import { isSameCell } from "../../domain/names";
import { countFlags, type FlagCounts, type Report } from "../../domain/report";
import { groupByLead, groupByUnit } from "../../domain/summary-group";
import type { Body, Tracker, Unit } from "../../domain/tracker";
import type { Sheet } from "../page/content";
import type { CountedTable } from "../formula/count";
import { unitEventFormula } from "../formula/due-date";
import { dateNumber } from "./task-row";
import { writeRow } from "../schema/kinds/kinds";
import type { Wording } from "../schema/wording";
import {
  countCells,
  groupColumns,
  leadCountColumns,
  ownCountColumns,
  totalOf,
  type CountedRow,
} from "./count-columns";
import { describeList } from "./list-sheet";
import { swappedEventMarks } from "./swapped-marks";
import type { TablePlace } from "./table-place";

/** The unit sheet: one row a unit, with the day of its event and the counts of its tasks. */
export function describeUnits(tracker: Tracker, report: Report, wording: Wording, place: TablePlace): Sheet {
  const eventDay = unitEventFormula(wording);
  const groups = groupColumns(wording);
  const own = ownCountColumns(wording);
  const led = leadCountColumns(wording, "units");
  const owned = groupByUnit(tracker, report).units;
  const none = countFlags([]);
  const units = tracker.units.length > 0 ? tracker.units : [NO_UNIT];
  const sheet = describeList(tracker, wording, place, {
    key: "units",
    frozenColumns: 2,
    rows: units.map((unit, index) => [
      ...writeRow(UNIT_FIELDS, unit, wording),
      ...countCells(groups, { own: owned[index] ?? none }),
      { formula: eventDay, cached: dateNumber(unit.event) },
      ...countCells(own, { own: owned[index] ?? none }),
      ...countCells(led, unitRow(tracker, unit, index, owned[index] ?? none)),
    ]),
  });
  return { ...sheet, conditionalFormats: swappedEventMarks(wording, place) };
}

/** The sheet of bodies that lead or support tasks. */
export function describeBodies(tracker: Tracker, report: Report, wording: Wording, place: TablePlace): Sheet {
  const led = leadCountColumns(wording, "bodies");
  const leads = groupByLead(tracker, report).bodies;
  const bodies = tracker.bodies.length > 0 ? tracker.bodies : [NO_BODY];
  return describeList(tracker, wording, place, {
    key: "bodies",
    frozenColumns: 2,
    rows: bodies.map((body, index) => [
      ...writeRow(BODY_FIELDS, body, wording),
      ...countCells(led, bodyRow(tracker, body, index, leads[index] ?? countFlags([]))),
    ]),
  });
}

const NO_BODY = emptyRecord(BODY_FIELDS);
const NO_UNIT = emptyRecord(UNIT_FIELDS);

function unitRow(tracker: Tracker, unit: Unit, index: number, own: FlagCounts): CountedRow {
  const row = countedRow(tracker, "units", unit, index, countFlags([]));
  return { ...row, ranked: row.isCounted ? own : null };
}

function bodyRow(tracker: Tracker, body: Body, index: number, led: FlagCounts): CountedRow {
  return { ...countedRow(tracker, "bodies", body, index, led), ranked: totalOf(led) > 0 ? led : null };
}

function countedRow(
  tracker: Tracker,
  table: CountedTable,
  { name, shortName }: Unit | Body,
  index: number,
  led: FlagCounts,
): Omit<CountedRow, "ranked"> {
  const above = [...(table === "bodies" ? tracker.units : []), ...tracker[table].slice(0, index)];
  const isCounted = !namesNobody(name) && !above.some((other) => isSameCell(other.name, name));
  return { name, shortName, number: index + 1, isCounted, led };
}
