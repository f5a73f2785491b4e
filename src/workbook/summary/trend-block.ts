import type { Flag } from "../../domain/status-rule";
import { DONE_FLAGS } from "../../domain/status-rule";
import { COUNT_HEADERS, RANK_BASE } from "../formula/count";
import { cellAddress, quoteSheet, rangeReference } from "../page/address";
import type { CellBlock } from "../page/content";
import type { Wording } from "../schema/wording";
import type { Cells } from "./cells";
import { countNumbers, entry, largest, lastRowOf } from "./cells";
import { dateText } from "./date-text";
import type { Expression } from "./expression";
import {
  LINE_BREAK,
  fixed,
  give,
  isLess,
  isSame,
  join,
  larger,
  minus,
  percentText,
  rest,
  sum,
  toCell,
  when,
} from "./expression";
import type { Facts } from "./facts";
import type { Source } from "./source";
import { countIn } from "./facts";
import { BARS as BAR_COUNT } from "./page-plan";

/** How many snapshots the trend goes back. */
const TREND_SNAPSHOTS = 8;

/** Lines of the trend. */
export const TREND_LINES = ["done", "overdue", "soon"] as const;

/** Parts of the units' bars. */
export const BAR_PARTS = ["done", "overdue", "soon", "rest"] as const;

/** Zero-based first rows and columns, on the hidden calendar sheet, of what charts draw from: of a page they leave hidden columns out. */
const TREND = { row: 1, column: 5 } as const;
const BARS = { row: 12, column: 5 } as const;

const FLAGS_OF: Readonly<Record<(typeof BAR_PARTS)[number], readonly Flag[]>> = {
  done: DONE_FLAGS,
  overdue: ["overdue"],
  soon: ["due-soon"],
  rest: ["on-track", "no-deadline", "needs-checking", "paused"],
};

/** The cells behind the charts: the last eight snapshots, oldest first, then the figures of now; and the units, worst first. */
export function describeChartCells(source: Source, facts: Facts): CellBlock[] {
  const points = Array.from({ length: TREND_SNAPSHOTS }, (_, index) => snapshotPoint(source, index));
  const bars = Array.from({ length: BAR_COUNT.most }, (_, index) => unitBar(source, index));
  return [
    {
      row: TREND.row - 1,
      column: TREND.column,
      contents: [
        ["Row", "Report", "Done", "Overdue", "Due soon"],
        ...points.map((cells) => cells.map(toCell)),
        [null, ...currentPoint(source, facts).map(toCell)],
      ],
    },
    {
      row: BARS.row - 1,
      column: BARS.column,
      contents: [
        ["Row", "Unit", "Done", "Overdue", "Due soon", "Other"],
        ...bars.map((cells) => cells.map(toCell)),
      ],
    },
  ];
}

/** A cell of this sheet as the expression that stands in it. */
function cellAt(row: number, column: number, expression: Expression): Expression {
  return give(cellAddress(row, column, true), () => expression.value);
}

function sumOf(flags: readonly Flag[], of: (flag: Flag) => Expression): Expression {
  const [first = fixed(0), ...others] = flags.map(of);
  return sum(first, ...others);
}

/** What a point is called: its day, and how much of what was due by then was done. */
function pointName({ wording }: Source, day: Expression, done: Expression, all: Expression): Expression {
  const percent = when(isSame(all, 0), "", join(LINE_BREAK, percentText(done, all)));
  return join(dateText(day, wording, "brief"), percent);
}

/** A snapshot's row in its table (0: there are fewer), its name and its counts. */
function snapshotPoint(source: Source, index: number): Expression[] {
  const { tables, wording } = source;
  const { snapshots: labels, flags } = wording.labels;
  const days = tables.snapshot(labels.previous);
  const back = TREND_SNAPSHOTS - index;
  const row = when(isLess(countNumbers(days), back), 0, lastRowOf(largest(days, back), days));
  const cell = cellAt(TREND.row + index, TREND.column, row);
  const day = when(isSame(cell, 0), 0, entry(days, larger(1, cell)));
  const count = (header: string): Expression =>
    when(isSame(cell, 0), 0, countIn(tables.snapshot(header), cell));
  return [
    row,
    pointName(source, day, count(labels.dueDone), count(labels.dueTotal)),
    ...TREND_LINES.map((line) => sumOf(FLAGS_OF[line], (flag) => count(flags[flag]))),
  ];
}

function currentPoint(source: Source, facts: Facts): Expression[] {
  const page = quoteSheet(source.wording.naming.sheets.summary);
  const there = (fact: Expression): Expression => give(`${page}!${fact.formula}`, () => fact.value);
  return [
    pointName(source, there(facts.report), there(facts.dueDone), there(facts.dueTotal)),
    ...TREND_LINES.map((line) =>
      there(line === "done" ? facts.done : facts.flags[line === "overdue" ? "overdue" : "due-soon"]),
    ),
  ];
}

/** The row of a unit in its table, its name and the parts of its bar; units that are not there have none. */
function unitBar({ tables }: Source, index: number): Expression[] {
  const rank = tables.unit(COUNT_HEADERS.rank);
  const isThere = give(`COUNTIF(${rank.formula},">0")>${index}`, () => countAbove(rank) > index);
  const row = when(isThere, minus(RANK_BASE, rest(largest(rank, index + 1), RANK_BASE)), 0);
  const cell = cellAt(BARS.row + index, BARS.column, row);
  const ifThere = (expression: Expression, otherwise: string | number): Expression =>
    when(isSame(cell, 0), otherwise, expression);
  return [
    row,
    ifThere(entry(tables.unit(COUNT_HEADERS.display), cell), ""),
    ...BAR_PARTS.map((part) =>
      ifThere(
        sumOf(FLAGS_OF[part], (flag) => entry(tables.unit(COUNT_HEADERS.own(flag)), cell)),
        0,
      ),
    ),
  ];
}

function countAbove({ values }: Cells): number {
  return values.filter((value) => typeof value === "number" && value > 0).length;
}

/** The exact cells of the trend's points, from the oldest of so many snapshots to now. */
export function trendRange(
  { naming }: Wording,
  snapshots: number,
  column: "day" | (typeof TREND_LINES)[number],
): string {
  const points = Math.min(snapshots, TREND_SNAPSHOTS) + 1;
  return rangeReference(naming.sheets.calendar, {
    row: TREND.row + TREND_SNAPSHOTS + 1 - points,
    column: TREND.column + 1 + ["day", ...TREND_LINES].indexOf(column),
    rowCount: points,
    columnCount: 1,
  });
}

/** The exact cells of so many units' bars. */
export function barRange(
  { naming }: Wording,
  units: number,
  column: "name" | (typeof BAR_PARTS)[number],
): string {
  return rangeReference(naming.sheets.calendar, {
    row: BARS.row,
    column: BARS.column + 1 + ["name", ...BAR_PARTS].indexOf(column),
    rowCount: Math.max(1, Math.min(units, BAR_COUNT.most)),
    columnCount: 1,
  });
}
