import { dayOf } from "../../domain/entry";
import type { FlagCounts, Report } from "../../domain/report";
import { countDone } from "../../domain/report";
import { cellAddress, rangeReference } from "../page/address";
import type { CellBlock, Formula } from "../page/content";
import { quoteText, taskColumn } from "../formula/pieces";
import { TREND_LINES, TREND_SNAPSHOTS, trendFormula, trendRowFormula } from "../formula/trend";
import { DONE_FLAGS } from "../../domain/status-rule";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { dateText } from "./date-text";
import { give, toCell } from "./expression";
import type { Tracker } from "../../domain/tracker";
import type { SummaryModel } from "./model";
import { modelSummary } from "./model";

/** Zero-based place of the trend's cells on the hidden calendar sheet, which charts can read although it is hidden. */
export const TREND_PLACE = { row: 0, column: 5 } as const;

const COLUMNS = { row: 0, day: 1, done: 2, overdue: 3, soon: 4 } as const;

/** The cells behind the trend chart: the last eight snapshots, oldest first, and last the figures of now. */
export function describeTrend(tracker: Tracker, report: Report, wording: Wording): CellBlock {
  const model = modelSummary(tracker, report, wording);
  const rows = Array.from({ length: TREND_SNAPSHOTS }, (_, index) => snapshotRow(model, index));
  return {
    ...TREND_PLACE,
    contents: [["Row", "Report", "Done", "Overdue", "Due soon"], ...rows, currentRow(model)],
  };
}

function sheetRow(index: number): number {
  return TREND_PLACE.row + 1 + index;
}

function address(index: number, column: keyof typeof COLUMNS): string {
  return cellAddress(sheetRow(index), TREND_PLACE.column + COLUMNS[column], true);
}

function snapshotRow({ tracker, earlier, wording }: SummaryModel, index: number): Formula[] {
  const back = TREND_SNAPSHOTS - index;
  const snapshot = earlier.at(-back);
  const day = snapshot === undefined ? null : dayOf(snapshot.day);
  const first = tracker.snapshots.findIndex((one) => day !== null && dayOf(one.day) === day);
  const counts = tracker.snapshots[first]?.counts;
  const days = `${wording.naming.tables.snapshots}[${wording.labels.snapshots.previous}]`;
  const row = address(index, "row");
  const serial = give(`IF(${row}=0,0,INDEX(${days},MAX(1,${row})))`, day === null ? 0 : toSerial(day));
  return [
    { formula: trendRowFormula(wording, back), cached: first + 1 },
    toCell(dateText(serial, wording, "brief")),
    ...TREND_LINES.map((line) => ({
      formula: trendFormula(wording, line, row),
      cached: counts === undefined ? 0 : countIn(counts, line),
    })),
  ];
}

function currentRow({ report, wording }: SummaryModel): (Formula | null)[] {
  const day = dayOf(report.reportDate);
  const { reportDate } = wording.naming.names;
  const serial = give(`IF(ISNUMBER(${reportDate}),${reportDate},0)`, day === null ? 0 : toSerial(day));
  return [
    null,
    toCell(dateText(serial, wording, "brief")),
    ...TREND_LINES.map((line) => ({
      formula: `=${flagsOf(line)
        .map((flag) => `COUNTIFS(${taskColumn(wording, "flag")},${quoteText(wording.labels.flags[flag])})`)
        .join("+")}`,
      cached: countIn(report.counts, line),
    })),
  ];
}

function flagsOf(line: (typeof TREND_LINES)[number]): readonly (keyof FlagCounts)[] {
  if (line === "done") return DONE_FLAGS;
  return [line === "overdue" ? "overdue" : "due-soon"];
}

function countIn(counts: FlagCounts, line: (typeof TREND_LINES)[number]): number {
  if (line === "done") return countDone(counts);
  return line === "overdue" ? counts.overdue : counts["due-soon"];
}

/** The exact cells of the trend's points, from the oldest snapshot of the last eight to now. */
export function trendRange(
  { earlier }: SummaryModel,
  { naming }: Wording,
  column: "day" | (typeof TREND_LINES)[number],
): string {
  const points = Math.min(earlier.length, TREND_SNAPSHOTS) + 1;
  return rangeReference(naming.sheets.calendar, {
    row: sheetRow(TREND_SNAPSHOTS + 1 - points),
    column: TREND_PLACE.column + COLUMNS[column],
    rowCount: points,
    columnCount: 1,
  });
}
