import { dayOf } from "../../domain/entry";
import type { Report } from "../../domain/report";
import { soughtFormula, soughtText } from "../formula/chosen-rows";
import { urgencyFrom } from "../formula/list-key";
import { taskColumn } from "../formula/pieces";
import { cellAddress, rangeAddress } from "../page/address";
import type { CellBlock } from "../page/content";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { lastOfWeeks } from "../sheets/choices";
import { dateText } from "../summary/date-text";
import { fill, give, toCell, type Expression } from "../summary/expression";
import { factAt, type Facts } from "./facts";
import type { ListedRow } from "./listed-rows";
import { COLUMNS, LINES } from "./week-place";

const KEYS = ["sought", "report", "last", "sunday", "dated", "used"] as const;

/** A figure of the sheet: what is sought, the report's day, the last days of next and of this week, rows with a deadline, lines in use. */
export type WeekKey = (typeof KEYS)[number];

/** The figures in the order of their cells. */
export const WEEK_KEYS: readonly WeekKey[] = KEYS;

/** The sections in the order of the page. */
export const SECTIONS = ["overdue", "now", "next"] as const;

/**
 * One section: its rows, of which the first are soon and the rest within their time; how many of each stand before them in
 * the order of urgency, how many are shown, and the section's first line.
 */
export interface Section {
  readonly rows: readonly ListedRow[];
  /** How many of them stand among the rows that are overdue or due soon. */
  readonly urgent: number;
  readonly before: number;
  readonly shown: number;
  readonly start: number;
}

/** Lines for tasks: the rest is for three titles and what is said below each. */
const ROOM = LINES - 2 * SECTIONS.length;
/** What a section has for itself where others would fill the page. */
const SHARE = Math.floor(ROOM / SECTIONS.length);

/** What the sheet of the week rests on. */
export interface WeekInput {
  readonly report: Report;
  readonly wording: Wording;
  readonly chosen: string;
  /** Rows that are overdue or due by the end of next week, in the order of urgency. */
  readonly rows: readonly ListedRow[];
}

/** The sections with as many lines each as the page has room for. */
export function shareWeek({ report, rows }: WeekInput): readonly Section[] {
  const sunday = lastOfWeeks(report.reportDate) - 7;
  const parts = [
    rows.filter(({ verdict }) => verdict.flag === "overdue"),
    rows.filter(({ verdict, lastDay }) => verdict.flag !== "overdue" && lastDay <= sunday),
    rows.filter(({ verdict, lastDay }) => verdict.flag !== "overdue" && lastDay > sunday),
  ];
  const [overdue = 0, current = 0, next = 0] = parts.map(({ length }) => length);
  const first = fitting(overdue, Math.max(ROOM - current - next, SHARE));
  const second = fitting(current, Math.max(ROOM - first - next, SHARE));
  const shown = [first, second, fitting(next, ROOM - first - second)];
  let [start, before] = [1, 0];
  return parts.map((part, index): Section => {
    const urgent = part.filter(({ verdict }) => verdict.flag !== "on-track").length;
    const section = { rows: part, urgent, before, shown: shown[index] ?? 0, start };
    before += urgent;
    start += 1 + Math.max(1, section.shown) + (part.length > section.shown ? 1 : 0);
    return section;
  });
}

/** So many of a section find room; one that is left over stands where it would be counted. */
function fitting(count: number, room: number): number {
  return count <= room + 1 ? count : room;
}

function fittingFormula(count: string, room: string): string {
  return `IF(${count}<=${room}+1,${count},${room})`;
}

/** Lines up to the end of the last section. */
export function linesUsed(sections: readonly Section[]): number {
  const last = sections.at(-1);
  if (!last) return 0;
  return last.start + Math.max(1, last.shown) + (last.rows.length > last.shown ? 1 : 0);
}

/** The figures of the sheet; where no task has a deadline no line is used. */
export function weekFacts(
  { report, wording, chosen }: WeekInput,
  sections: readonly Section[],
): Facts<WeekKey> {
  const fact = (key: WeekKey): string => weekFact(key).formula;
  const { reportDate, weekChoice } = wording.naming.names;
  const day = dayOf(report.reportDate);
  const now = day === null ? 0 : toSerial(day);
  const last = lastOfWeeks(report.reportDate);
  const dated = report.judged.filter(({ verdict }) => verdict.due.kind === "day").length;
  const at = (column: "shown" | "count" | "start"): string =>
    cellAddress(SECTIONS.length - 1, COLUMNS[column], true);
  const end = `${at("start")}+MAX(1,${at("shown")})+(${at("count")}>${at("shown")})`;
  return {
    sought: give(soughtFormula(weekChoice), soughtText(chosen)),
    report: give(`N(${reportDate})`, now),
    last: give(`IF(${fact("report")}=0,0,${fact("report")}-MOD(${fact("report")}-2,7)+13)`, last),
    sunday: give(`${fact("last")}-7`, last - 7),
    dated: give(`COUNT(${taskColumn(wording, "effectiveDue")})`, dated),
    used: give(`IF(${fact("dated")}=0,0,${end})`, dated === 0 ? 0 : linesUsed(sections)),
  };
}

/** A figure as other cells refer to it. */
export function weekFact(key: WeekKey, facts?: Facts<WeekKey>): Expression {
  return factAt(KEYS, COLUMNS.facts, facts ? { [key]: facts[key].value } : {})(key);
}

/** The hidden cells of the sections. */
export function sectionBlock(
  sections: readonly Section[],
  facts: Facts<WeekKey>,
  wording: Wording,
): CellBlock {
  const keys = taskColumn(wording, "inWeeks");
  const fact = (key: WeekKey): Expression => weekFact(key, facts);
  const at = sectionCell;
  const upTo = (from: string, day: string): string => `"<"&${from}+(${day}+1)*10^6`;
  const days = [null, fact("sunday").formula, fact("last").formula];
  const soon = urgencyFrom("due-soon");
  const onTrack = urgencyFrom("on-track");
  const urgentOf = (index: number): string => {
    const day = days[index] ?? null;
    if (day === null) return `COUNTIF(${keys},"<"&${soon})`;
    const above = `${at(index - 1, "before")}-${at(index - 1, "urgent")}`;
    return `COUNTIF(${keys},${upTo(soon, day)})-${above}`;
  };
  const laterOf = (index: number): string => {
    const day = days[index] ?? null;
    if (day === null) return "0";
    const above = index === 1 ? "" : `-${at(1, "count")}+${at(1, "urgent")}`;
    return `COUNTIFS(${keys},">="&${onTrack},${keys},${upTo(onTrack, day)})${above}`;
  };
  const shown = [
    `MAX(${ROOM}-${at(1, "count")}-${at(2, "count")},${SHARE})`,
    `MAX(${ROOM}-${at(0, "shown")}-${at(2, "count")},${SHARE})`,
    `${ROOM}-${at(0, "shown")}-${at(1, "shown")}`,
  ].map((room, index) => fittingFormula(at(index, "count"), room));
  const contents = sections.map((section, index) => {
    const above = index - 1;
    const count = give(at(index, "count"), section.rows.length);
    const hidden = give(`(${at(index, "count")}-${at(index, "shown")})`, section.rows.length - section.shown);
    return [
      give(`${at(index, "urgent")}+${laterOf(index)}`, section.rows.length),
      give(urgentOf(index), section.urgent),
      give(index === 0 ? "0" : `${at(above, "before")}+${at(above, "urgent")}`, section.before),
      give(shown[index] ?? "0", section.shown),
      give(
        index === 0
          ? "1"
          : `${at(above, "start")}+1+MAX(1,${at(above, "shown")})+(${at(above, "count")}>${at(above, "shown")})`,
        section.start,
      ),
      titleOf(index, count, fact, wording),
      fill(wording.labels.agenda.week.rest, { number: hidden }),
    ].map(toCell);
  });
  return { row: 0, column: COLUMNS.count, contents };
}

function titleOf(
  index: number,
  number: Expression,
  fact: (key: WeekKey) => Expression,
  wording: Wording,
): Expression {
  const labels = wording.labels.agenda.week;
  const key = SECTIONS[index] ?? "overdue";
  if (key === "overdue") return fill(labels.overdue, { number });
  const sunday = fact(key === "now" ? "sunday" : "last");
  const report = Number(fact("report").value);
  const day = (back: number): Expression =>
    dateText(
      give(
        `IF(${fact("report").formula}=0,0,${sunday.formula}-${back})`,
        report === 0 ? 0 : Number(sunday.value) - back,
      ),
      wording,
      "brief",
    );
  return fill(labels[key], { number, from: day(6), to: day(0) });
}

/** A cell of a section, counted from 0. */
export function sectionCell(index: number, column: keyof typeof COLUMNS): string {
  return cellAddress(index, COLUMNS[column], true);
}

/** A column of the sections. */
export function sectionColumn(
  column: "count" | "urgent" | "before" | "shown" | "start" | "title" | "rest",
): string {
  return rangeAddress({ row: 0, column: COLUMNS[column], rowCount: SECTIONS.length, columnCount: 1 }, true);
}
