import type { ConditionalFormat, ConditionalRule, RangeFormat, RowRun } from "../page/content";
import { columnLetters } from "../page/address";
import type { Flag } from "../../domain/status-rule";
import { STATUS_ORDER } from "../formula/status-order";
import { FLAG_STYLES } from "../schema/styles";
import { CARD_PLACES } from "./cards";
import { LINE_KINDS } from "./list-lines";
import { BAR_COLOR, CARD_EDGES, COUNT_STYLES, LINE_STYLES, LOOKS, PAPER } from "./looks";
import type { PagePlan } from "./page-plan";
import {
  HEAD_HEIGHTS,
  HEAD_ROWS,
  ROW_HEIGHT,
  SMALL_GAP,
  STREAM_ROWS,
  STREAM_TITLE_HEIGHT,
} from "./page-plan";
import { area } from "./part";
import { COLUMNS, HELPERS, LIST_COLUMNS } from "./place";
import { statusColumn } from "./status-columns";

const ALL = COLUMNS.last + 1;

/** Looks of every printed cell. */
export function pageFormats(plan: PagePlan): RangeFormat[] {
  const last = plan.lists.first + plan.lists.count;
  return [
    { range: area(0, 0, last, ALL), format: PAPER },
    ...headFormats(),
    ...tableFormats(plan),
    ...streamFormats(plan),
    ...listFormats(plan),
    { range: area(plan.check, 0, 2, ALL), format: LOOKS.note },
  ];
}

function headFormats(): RangeFormat[] {
  const row = (key: keyof typeof HEAD_ROWS, column = 0, count = ALL): RangeFormat["range"] =>
    area(HEAD_ROWS[key], column, 1, count);
  const right = COLUMNS.total;
  return [
    { range: area(HEAD_ROWS.organisation, 0, 2, right), format: LOOKS.organisation },
    { range: row("organisation", right, ALL - right), format: LOOKS.planNumber },
    { range: row("asOf", right, ALL - right), format: LOOKS.asOf },
    { range: row("title"), format: LOOKS.title },
    { range: row("planTitle"), format: LOOKS.planTitle },
    { range: row("submitted"), format: LOOKS.submitted },
    { range: row("cardValue"), format: { ...LOOKS.cardValue, numberFormat: "0" } },
    { range: row("cardValue", 0, 2), format: { numberFormat: "0%" } },
    { range: row("cardLabel"), format: LOOKS.cardLabel },
    { range: row("cardNote"), format: LOOKS.cardNote },
    ...CARD_PLACES.map(({ column, columnCount }, index) => ({
      range: area(HEAD_ROWS.cardValue, column, 1, columnCount),
      format: { borderTop: { style: "medium", color: CARD_EDGES[index] ?? "#000000" } } as const,
    })),
    { range: row("rule"), format: LOOKS.rule },
    { range: row("overview"), format: LOOKS.section },
    { range: row("header"), format: LOOKS.header },
  ];
}

function tableFormats(plan: PagePlan): RangeFormat[] {
  const first = HEAD_ROWS.all;
  const rowCount = plan.check - first;
  const column = (index: number, count = 1): RangeFormat["range"] => area(first, index, rowCount, count);
  return [
    { range: column(0, ALL), format: LOOKS.body },
    { range: column(COLUMNS.number), format: LOOKS.number },
    { range: column(COLUMNS.text), format: LOOKS.name },
    { range: column(COLUMNS.share), format: LOOKS.figure },
    { range: column(COLUMNS.progress), format: LOOKS.progress },
    { range: column(COLUMNS.total, ALL - COLUMNS.total), format: LOOKS.figure },
    { range: area(HEAD_ROWS.all, 0, 1, ALL), format: LOOKS.whole },
    ...STATUS_ORDER.map((flag) => ({
      range: area(HEAD_ROWS.all, statusColumn(flag)),
      format: wholeFormat(flag),
    })),
    { range: area(HEAD_ROWS.change, 0, 1, ALL), format: LOOKS.change },
    { range: area(HEAD_ROWS.change, COLUMNS.total, 1, ALL - COLUMNS.total), format: LOOKS.difference },
    { range: area(HEAD_ROWS.unitsHead, 0, 1, ALL), format: LOOKS.group },
    { range: area(plan.leads.head, 0, 1, ALL), format: LOOKS.group },
  ];
}

function wholeFormat(flag: Flag): { fill: string; fontColor: string } {
  const { fill, fontColor } = FLAG_STYLES[flag];
  return { fill: fill ?? "#FFFFFF", fontColor: fontColor ?? "#000000" };
}

function streamFormats(plan: PagePlan): RangeFormat[] {
  const { title, head, first } = plan.streams;
  const columnCount = LIST_COLUMNS.remark;
  const column = (index: number): RangeFormat["range"] => area(first, index, STREAM_ROWS);
  return [
    { range: area(title, 0, 1, ALL), format: LOOKS.section },
    { range: area(first, LIST_COLUMNS.remark, 1, 1), format: LOOKS.change },
    { range: area(head, 0, 1, columnCount), format: LOOKS.header },
    { range: area(first, 0, STREAM_ROWS, columnCount), format: LOOKS.body },
    { range: column(COLUMNS.number), format: LOOKS.number },
    { range: column(COLUMNS.text), format: LOOKS.name },
    { range: column(COLUMNS.share), format: LOOKS.figure },
    { range: column(COLUMNS.progress), format: LOOKS.progress },
    { range: column(COLUMNS.total), format: LOOKS.figure },
    { range: column(COLUMNS.firstStatus), format: LOOKS.figure },
  ];
}

function listFormats({ lists }: PagePlan): RangeFormat[] {
  const column = (index: number, horizontal: "left" | "center", shrink = true): RangeFormat => ({
    range: area(lists.first, index, lists.count),
    format: { horizontal, ...(shrink ? { shrink } : {}) },
  });
  return [
    column(LIST_COLUMNS.number, "center"),
    column(LIST_COLUMNS.text, "left"),
    column(LIST_COLUMNS.unit, "left"),
    column(LIST_COLUMNS.lead, "left"),
    column(LIST_COLUMNS.due, "center"),
    column(LIST_COLUMNS.days, "center"),
    column(LIST_COLUMNS.remark, "left", false),
  ];
}

/** Bars, colours of counts and looks of list lines. Ranges never overlap: programs differ in which rule would win. */
export function pageRules(plan: PagePlan): ConditionalFormat[] {
  const bar: ConditionalRule = { kind: "dataBar", color: BAR_COLOR, min: 0, max: 1 };
  const tableRows = plan.check - HEAD_ROWS.unitsHead;
  const table = (column: number, rules: readonly ConditionalRule[], count = 1): ConditionalFormat => ({
    range: area(HEAD_ROWS.unitsHead, column, tableRows, count),
    rules,
  });
  const first = HEAD_ROWS.unitsHead + 1;
  const count = (column: number, style?: Parameters<typeof rule>[1]): ConditionalFormat => {
    const cell = `${columnLetters(column)}${first}`;
    const alarm = style ? [rule(`AND(ISNUMBER(${cell}),${cell}>0)`, style)] : [];
    return table(column, [...alarm, rule(`AND(ISNUMBER(${cell}),${cell}=0)`, COUNT_STYLES.zero)]);
  };
  const alarms: Partial<Record<Flag, Parameters<typeof rule>[1]>> = {
    overdue: COUNT_STYLES.overdue,
    "due-soon": COUNT_STYLES.soon,
    "needs-checking": COUNT_STYLES.checking,
  };
  return [
    { range: area(HEAD_ROWS.all, COLUMNS.progress), rules: [bar] },
    table(COLUMNS.progress, [bar]),
    ...STATUS_ORDER.map((flag) => count(statusColumn(flag), alarms[flag])),
    { range: area(plan.streams.first, COLUMNS.progress, STREAM_ROWS), rules: [bar] },
    ...listRules(plan),
  ];
}

function listRules({ lists }: PagePlan): ConditionalFormat[] {
  const helper = (column: number): string => `$${columnLetters(column)}${lists.first + 1}`;
  const kind = helper(HELPERS.kind);
  const isItem = `${kind}=${LINE_KINDS.item}`;
  const section = helper(HELPERS.section);
  const common = [
    rule(`OR(${kind}=${LINE_KINDS.title},${kind}=${LINE_KINDS.signature})`, LINE_STYLES.title),
    rule(`${kind}=${LINE_KINDS.heading}`, LINE_STYLES.heading),
    rule(`${kind}=${LINE_KINDS.rest}`, LINE_STYLES.rest),
    rule(`AND(${isItem},MOD(${helper(HELPERS.item)},2)=0)`, LINE_STYLES.even),
  ];
  const days = [
    rule(`AND(${isItem},${section}=1)`, LINE_STYLES.late),
    rule(`AND(${isItem},${section}=2)`, LINE_STYLES.soon),
    ...common,
  ];
  const columns = (
    column: number,
    columnCount: number,
    rules: readonly ConditionalRule[],
  ): ConditionalFormat => ({
    range: area(lists.first, column, lists.count, columnCount),
    rules,
  });
  return [
    columns(0, LIST_COLUMNS.days, common),
    columns(LIST_COLUMNS.days, 1, days),
    columns(LIST_COLUMNS.remark, ALL - LIST_COLUMNS.remark, common),
  ];
}

function rule(
  condition: string,
  style: Extract<ConditionalRule, { kind: "formula" }>["style"],
): ConditionalRule {
  return { kind: "formula", formula: `=${condition}`, style, stopIfTrue: true };
}

/** Heights of all rows of the page. */
export function pageRows(plan: PagePlan): RowRun[] {
  const head = HEAD_HEIGHTS.map((height, row) => ({ row, rowCount: 1, height }));
  const count = plan.lists.first + plan.lists.count - HEAD_HEIGHTS.length;
  return [
    ...head,
    { row: HEAD_HEIGHTS.length, rowCount: count, height: ROW_HEIGHT },
    ...plan.gaps.map((row) => ({ row, rowCount: 1, height: SMALL_GAP })),
    { row: plan.streams.title, rowCount: 1, height: STREAM_TITLE_HEIGHT },
    { row: plan.chart.row, rowCount: 1, height: plan.chart.height },
  ];
}
