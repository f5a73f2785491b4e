import type { ConditionalFormat, ConditionalRule, RangeFormat, RowRun } from "../page/content";
import { columnLetters } from "../page/address";
import { CARD_PLACES } from "./cards";
import { LINE_KINDS, sectionNumber } from "./lists";
import { BAR_COLOR, CARD_EDGES, COUNT_STYLES, LINE_STYLES, LOOKS, PAPER, rule } from "./looks";
import type { PagePlan, Rows } from "./page-plan";
import { HEAD_ROWS, ROW_HEIGHT } from "./page-plan";
import { area } from "./part";
import { HALF, HELPERS, LAST_COLUMN, LIST } from "./place";

const ALL = LAST_COLUMN + 1;

/** Looks of every printed cell. */
export function pageFormats(plan: PagePlan): RangeFormat[] {
  const titles = [
    ...plan.units.map(({ title }) => title),
    ...(plan.others ? [plan.others.title] : []),
    ...(plan.listsTitle === null ? [] : [plan.listsTitle]),
  ];
  const signed = plan.band?.slots.includes("signature") ? [plan.band] : [];
  return [
    { range: area(0, 0, plan.rowCount, ALL), format: PAPER },
    ...headFormats(),
    ...titles.map((row) => ({ range: area(row, 0, 1, ALL), format: LOOKS.section })),
    ...tablesOf(plan).flatMap(tableFormats),
    ...plan.lists.flatMap(({ first, count }) =>
      count === 0
        ? []
        : [
            {
              range: area(first, LIST.days, count, 2),
              format: { horizontal: "center", shrink: true } as const,
            },
          ],
    ),
    ...signed.map(({ row, count }) => ({
      range: area(row, HALF.count, count, HALF.count),
      format: LOOKS.signature,
    })),
    ...wholeFormats(plan),
    { range: area(plan.rule, 0, 1, ALL), format: LOOKS.rule },
  ];
}

function headFormats(): RangeFormat[] {
  const row = (key: keyof typeof HEAD_ROWS, column = 0, count: number = ALL): RangeFormat["range"] =>
    area(HEAD_ROWS[key], column, 1, count);
  const right = HALF.count;
  return [
    { range: area(HEAD_ROWS.organisation, 0, 2, right), format: LOOKS.organisation },
    { range: row("organisation", right, right), format: LOOKS.planNumber },
    { range: row("asOf", right, right), format: LOOKS.asOf },
    { range: row("title"), format: LOOKS.title },
    { range: row("planTitle"), format: LOOKS.planTitle },
    { range: row("submitted"), format: LOOKS.submitted },
    { range: row("cardValue"), format: LOOKS.cardValue },
    { range: row("cardValue", 0, CARD_PLACES[0].columnCount), format: { numberFormat: "0%" } },
    { range: row("cardLabel"), format: LOOKS.cardLabel },
    { range: row("cardNote"), format: LOOKS.cardNote },
    ...CARD_PLACES.map(({ column, columnCount }, index) => ({
      range: area(HEAD_ROWS.cardValue, column, 1, columnCount),
      format: { borderTop: { style: "medium", color: CARD_EDGES[index] ?? "#000000" } } as const,
    })),
    { range: row("check"), format: LOOKS.note },
    { range: row("unclear"), format: LOOKS.line },
    { range: row("round"), format: LOOKS.line },
  ];
}

/** The tables of units, bodies and streams, each with its row of heads. */
function tablesOf({ units, others }: PagePlan): Rows[] {
  return [...units, ...(others ? [others] : [])];
}

function tableFormats({ first, count }: Rows): RangeFormat[] {
  return [0, HALF.count].flatMap((left): RangeFormat[] => {
    const column = (key: keyof typeof HALF, columnCount = 1): RangeFormat["range"] =>
      area(first + 1, left + HALF[key], count - 1, columnCount);
    return [
      { range: area(first, left, 1, HALF.count), format: LOOKS.head },
      { range: column("name", HALF.count), format: LOOKS.body },
      { range: column("name"), format: LOOKS.name },
      { range: column("share"), format: LOOKS.figure },
      { range: column("progress"), format: LOOKS.progress },
      { range: column("overdue", 3), format: LOOKS.figure },
    ];
  });
}

/** The line of the whole plan, and the heads that stand in the middle of a half. */
function wholeFormats({ units: [first], others, bodyLines }: PagePlan): RangeFormat[] {
  if (!first) return [];
  const whole = { range: area(first.first + 1, 0, 1, HALF.count), format: LOOKS.whole };
  const streams = area(first.first + 1 + bodyLines, HALF.count, 1, HALF.count);
  return [whole, ...(others ? [] : [{ range: streams, format: LOOKS.head }])];
}

/** Bars, colours of counts and looks of list lines. Ranges never overlap: programs differ in which rule would win. */
export function pageRules(plan: PagePlan): ConditionalFormat[] {
  return [...tablesOf(plan).flatMap(tableRules), ...plan.lists.flatMap(listRules)];
}

function tableRules({ first, count }: Rows): ConditionalFormat[] {
  return [0, HALF.count].flatMap((left): ConditionalFormat[] => {
    const alarm = (key: "overdue" | "soon"): ConditionalFormat => {
      const cell = `${columnLetters(left + HALF[key])}${first + 2}`;
      return {
        range: area(first + 1, left + HALF[key], count - 1),
        rules: [rule(`AND(ISNUMBER(${cell}),${cell}>0)`, COUNT_STYLES[key])],
      };
    };
    return [
      {
        range: area(first + 1, left + HALF.progress, count - 1),
        rules: [{ kind: "dataBar", color: BAR_COLOR, min: 0, max: 1 }],
      },
      alarm("overdue"),
      alarm("soon"),
    ];
  });
}

function listRules({ first, count }: Rows): ConditionalFormat[] {
  if (count === 0) return [];
  const helper = (column: number): string => `$${columnLetters(column)}${first + 1}`;
  const kind = helper(HELPERS.kind);
  const section = helper(HELPERS.section);
  const common = [
    rule(`${kind}=${LINE_KINDS.title}`, LINE_STYLES.title),
    rule(`${kind}=${LINE_KINDS.rest}`, LINE_STYLES.rest),
  ];
  const isItemOf = (key: "overdue" | "soon"): string =>
    `AND(${kind}=${LINE_KINDS.item},${section}=${sectionNumber(key)})`;
  const columns = (column: number, end: number, rules: readonly ConditionalRule[]): ConditionalFormat => ({
    range: area(first, column, count, end - column),
    rules,
  });
  return [
    columns(0, LIST.days, common),
    columns(LIST.days, LIST.days + 1, [
      rule(isItemOf("overdue"), LINE_STYLES.late),
      rule(isItemOf("soon"), LINE_STYLES.soon),
      ...common,
    ]),
    columns(LIST.days + 1, ALL, common),
  ];
}

/** Heights of all rows of the page. */
export function pageRows({ heights, rowCount }: PagePlan): RowRun[] {
  return [
    { row: 0, rowCount, height: ROW_HEIGHT },
    ...heights.map(({ row, height }) => ({ row, rowCount: 1, height })),
  ];
}
