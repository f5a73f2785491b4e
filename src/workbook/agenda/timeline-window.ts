import { dayOf } from "../../domain/entry";
import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import { soughtText, soughtFormula } from "../formula/chosen-rows";
import { KEY_WEIGHTS, UNDATED_FROM, kindOf } from "../formula/list-key";
import { quoteText, taskColumn } from "../formula/pieces";
import { partsOf } from "../../domain/day";
import { fromSerial, toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { mondayOf } from "../sheets/choices";
import { give, type Expression } from "../summary/expression";
import { factAt, type Facts } from "./facts";
import { datesOfPlan } from "./plan-dates";
import { COLUMNS } from "./timeline-place";
import type { TimelineSize } from "./timeline-size";

/** From here on stands what is not applicable, and as far behind what has no day. */
const LEFT_OUT_FROM = kindOf("not-applicable") * KEY_WEIGHTS.kind;

const KEYS = [
  "sought",
  "first",
  "last",
  "step",
  "report",
  "takesReport",
  "start",
  "weeks",
  "today",
  "drawn",
  "undated",
  "leftOut",
  "crossing",
  "shown",
  "message",
] as const;

/**
 * A figure of the timeline; `step` counts weeks in a column, `weeks` columns, `today` is the report date's column, `leftOut`
 * what is not applicable, `crossing` is 1 where the weeks are of two years or more.
 */
export type WindowKey = (typeof KEYS)[number];

/** The figures in the order of their cells. */
export const WINDOW_KEYS: readonly WindowKey[] = KEYS;

/** What the figures rest on. */
export interface WindowInput {
  readonly tracker: Tracker;
  readonly report: Report;
  readonly wording: Wording;
  readonly size: TimelineSize;
  /** What is chosen; "" for everything. */
  readonly chosen: string;
  /** How many of the rows chosen have a day, how many none, and how many are not applicable. */
  readonly drawn: number;
  readonly undated: number;
  readonly leftOut: number;
}

/**
 * The weeks that the timeline shows, from the Monday of the plan's first date to its last; the report date's week is taken
 * in where there is a column left for it. More weeks than columns make columns of two weeks, three, and so on.
 */
export function timelineWindow(input: WindowInput): Facts<WindowKey> {
  const values = windowValues(input);
  const formulas = windowFormulas(input);
  return Object.fromEntries(KEYS.map((key) => [key, give(formulas[key], values[key])])) as Facts<WindowKey>;
}

/** The figures as other cells refer to them. */
export function windowFact(facts: Facts<WindowKey>): (key: WindowKey) => Expression {
  const values = Object.fromEntries(KEYS.map((key) => [key, facts[key].value])) as Record<
    WindowKey,
    Expression["value"]
  >;
  return factAt(KEYS, COLUMNS.facts, values);
}

function windowValues({
  tracker,
  report,
  wording,
  size,
  ...rows
}: WindowInput): Record<WindowKey, string | number> {
  const dates = datesOfPlan(tracker, report);
  const { first, last } = dates ?? { first: 0, last: 0 };
  const day = dayOf(report.reportDate);
  const now = day === null ? 0 : toSerial(day);
  const reportMonday = day === null ? mondayOf(first) : mondayOf(now);
  const step = dates === null ? 1 : Math.ceil(((mondayOf(last) - mondayOf(first)) / 7 + 1) / size.weeks);
  const outer = [Math.min(mondayOf(first), reportMonday), Math.max(mondayOf(last), reportMonday)] as const;
  const takesReport = (outer[1] - outer[0]) / 7 + 1 <= size.weeks * step;
  const [start, end] = takesReport ? outer : [mondayOf(first), mondayOf(last)];
  const weeks = dates === null ? 0 : Math.floor((end - start) / (7 * step)) + 1;
  const { agenda } = wording.labels;
  const message = dates === null ? agenda.noDates : agenda.noneChosen;
  return {
    sought: soughtText(rows.chosen),
    first,
    last,
    step,
    report: reportMonday,
    takesReport: takesReport ? 1 : 0,
    start,
    weeks,
    today:
      day === null || dates === null
        ? 0
        : Math.max(0, Math.min(weeks + 1, Math.floor((now - start) / (7 * step)) + 1)),
    drawn: rows.drawn,
    undated: rows.undated,
    leftOut: rows.leftOut,
    crossing: weeks > 0 && yearOf(start) !== yearOf(start + 7 * step * (weeks - 1)) ? 1 : 0,
    shown: Math.min(rows.drawn, size.lines),
    message: rows.drawn > 0 ? "" : message,
  };
}

function yearOf(serial: number): number {
  const day = fromSerial(serial);
  return day === null ? 0 : partsOf(day).year;
}

function windowFormulas({ wording, size }: WindowInput): Record<WindowKey, string> {
  const fact = (key: WindowKey): string => factAt(KEYS, COLUMNS.facts)(key).formula;
  const due = taskColumn(wording, "effectiveDue");
  const named = taskColumn(wording, "dueDay");
  const keys = taskColumn(wording, "onTimeline");
  const { reportDate, timelineChoice } = wording.naming.names;
  const { agenda } = wording.labels;
  const monday = (cell: string): string => `(${cell}-MOD(${cell}-2,7))`;
  const [first, last] = [monday(fact("first")), monday(fact("last"))];
  const report = fact("report");
  const end = `IF(${fact("takesReport")}=1,MAX(${last},${report}),${last})`;
  const days = `(7*${fact("step")})`;
  return {
    sought: soughtFormula(timelineChoice),
    first: `IF(COUNT(${due})=0,0,MIN(${due},IFERROR(SMALL(${named},COUNTIF(${named},"<1")+1),MIN(${due}))))`,
    last: `IF(${fact("first")}=0,0,MAX(${due},${named}))`,
    step: `IF(${fact("first")}=0,1,ROUNDUP(((${last}-${first})/7+1)/${size.weeks},0))`,
    report: `IF(ISNUMBER(${reportDate}),${monday(reportDate)},${first})`,
    takesReport: `IF((MAX(${last},${report})-MIN(${first},${report}))/7+1<=${size.weeks}*${fact("step")},1,0)`,
    start: `IF(${fact("takesReport")}=1,MIN(${first},${report}),${first})`,
    weeks: `IF(${fact("first")}=0,0,INT((${end}-${fact("start")})/${days})+1)`,
    today: `IF(AND(ISNUMBER(${reportDate}),${fact("first")}>0),MAX(0,MIN(${fact("weeks")}+1,INT((${reportDate}-${fact("start")})/${days})+1)),0)`,
    drawn: `COUNTIF(${keys},"<${LEFT_OUT_FROM}")`,
    undated: `COUNT(${keys})-${fact("drawn")}-${fact("leftOut")}`,
    leftOut: `COUNTIFS(${keys},">=${LEFT_OUT_FROM}",${keys},"<${UNDATED_FROM}")+COUNTIF(${keys},">=${LEFT_OUT_FROM + UNDATED_FROM}")`,
    crossing: `IF(${fact("weeks")}=0,0,IF(YEAR(${fact("start")})=YEAR(${fact("start")}+${days}*(${fact("weeks")}-1)),0,1))`,
    shown: `MIN(${fact("drawn")},${size.lines})`,
    message: `IF(${fact("drawn")}>0,"",IF(${fact("first")}=0,${quoteText(agenda.noDates)},${quoteText(agenda.noneChosen)}))`,
  };
}
