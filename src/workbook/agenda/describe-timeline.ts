import type { Report } from "../../domain/report";
import { dayOf } from "../../domain/entry";
import type { Tracker } from "../../domain/tracker";
import { UNDATED_FROM } from "../formula/list-key";
import { emptySheet } from "../page/empty-sheet";
import type { CellBlock, CellContent, PageLayout, RangeAddress, Sheet } from "../page/content";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { CHOICE_CELL, chosenIn, type Choices } from "../sheets/choices";
import { planTitleCell } from "../sheets/plan-title";
import { PAGE_NUMBER } from "../sheets/page";
import { dateText } from "../summary/date-text";
import { fill, give, isSame, sum, toCell, when, fixed, type Expression } from "../summary/expression";
import { area } from "../summary/part";
import { factCells, makeCell, type Facts } from "./facts";
import { listRows, type ListedRow } from "./listed-rows";
import { allCell, choiceCheck } from "./looks";
import { lineCells, weekCells, weekHeads } from "./timeline-lines";
import { HEIGHTS, legendParts, legendPlaces, timelineFormats, timelineRules } from "./timeline-looks";
import { markCells } from "./timeline-marks";
import { COLUMNS, ROWS, WIDTHS } from "./timeline-place";
import { pagesOf, timelineSize, type TimelineSize } from "./timeline-size";
import { WINDOW_KEYS, timelineWindow, windowFact, type WindowKey } from "./timeline-window";

/** The tasks of what is chosen across the weeks of the plan: live formulas beside the values they give for the report at hand. */
export function describeTimeline(
  tracker: Tracker,
  report: Report,
  wording: Wording,
  choices: Choices,
): Sheet {
  const size = timelineSize(tracker, report);
  const chosen = chosenIn(choices.timeline);
  const rows = listRows("timeline", tracker, report, wording, chosen);
  const applicable = rows.filter(({ verdict }) => verdict.flag !== "not-applicable");
  const dated = applicable.filter(({ urgency }) => urgency < UNDATED_FROM);
  const counts = {
    drawn: dated.length,
    undated: applicable.length - dated.length,
    leftOut: rows.length - applicable.length,
  };
  const facts = timelineWindow({ tracker, report, wording, size, chosen, ...counts });
  const input = { wording, facts };
  return {
    ...emptySheet(wording.naming.sheets.timeline),
    tabColor: "#0B4A84",
    showGridlines: false,
    blocks: [
      ...headBlocks(tracker, report, input, choices),
      ...legendBlocks(size, wording),
      factCells(WINDOW_KEYS, COLUMNS.facts, facts),
      makeCell(COLUMNS.row, size.weeks, size.lines),
      {
        row: ROWS.months,
        column: COLUMNS.firstWeek,
        contents: weekHeads(input, size),
      },
      ...lineBlocks(dated, size, input, tracker),
      restBlock(size, input),
    ],
    merges: merges(size),
    formats: timelineFormats(size, wording),
    conditionalFormats: timelineRules(size, input),
    validations: [choiceCheck(wording, "timelineList", wording.labels.agenda.timeline.prompt)],
    columns: [
      ...WIDTHS.map((width, column) => ({ column, columnCount: 1, width })),
      { column: COLUMNS.row, columnCount: COLUMNS.firstWeek - COLUMNS.row, width: 8, hidden: true },
      { column: COLUMNS.firstWeek, columnCount: size.weeks, width: size.weekWidth },
    ],
    rows: [
      ...HEIGHTS.head.map((height, row) => ({ row, rowCount: 1, height })),
      { row: ROWS.first, rowCount: size.lines + 1, height: HEIGHTS.line },
    ],
    freeze: { rows: ROWS.first, columns: COLUMNS.task + 1 },
    page: pageOf(size),
    protection: { allowSort: false, allowFilter: false, allowFormatColumns: true, allowFormatRows: true },
  };
}

interface Input {
  readonly wording: Wording;
  readonly facts: Facts<WindowKey>;
}

function headBlocks(
  tracker: Tracker,
  report: Report,
  { wording, facts }: Input,
  choices: Choices,
): CellBlock[] {
  const { agenda } = wording.labels;
  const one = (row: number, column: number, content: CellContent | undefined): CellBlock => ({
    row,
    column,
    contents: [[content]],
  });
  const heads = [agenda.code, agenda.task, agenda.who, agenda.due, agenda.timeline.flag];
  return [
    one(ROWS.title, 0, planTitleCell(agenda.timeline.title, tracker, wording)),
    one(ROWS.asOf, 0, toCell(asOf(report, { wording, facts }))),
    one(ROWS.choose, 0, agenda.timeline.choose),
    one(CHOICE_CELL.row, CHOICE_CELL.column, choices.timeline),
    one(
      CHOICE_CELL.row,
      CHOICE_CELL.column + 1,
      allCell(wording.naming.names.timelineChoice, choices.timeline, wording),
    ),
    { row: ROWS.months, column: 0, contents: [heads] },
  ];
}

function asOf({ reportDate }: Report, { wording, facts }: Input): Expression {
  const { agenda } = wording.labels;
  const fact = windowFact(facts);
  const name = wording.naming.names.reportDate;
  const day = dayOf(reportDate);
  const date = dateText(give(name, day === null ? 0 : toSerial(day)), wording);
  const [drawn, undated, leftOut] = [fact("drawn"), fact("undated"), fact("leftOut")];
  const others = fill(agenda.timeline.leftOut, { number: leftOut });
  const sentence = fill(agenda.timeline.asOf, {
    ...{ date, drawn, undated, total: sum(drawn, undated, leftOut), weeks: fact("step") },
    others: when(isSame(leftOut, 0), "", others),
  });
  return when(give(`ISNUMBER(${name})`, day !== null), sentence, fixed(agenda.noReportDate));
}

function legendBlocks(size: TimelineSize, wording: Wording): CellBlock[] {
  const parts = legendParts(wording);
  return legendPlaces(size.weeks).map(({ row, column }, index) => ({
    row,
    column,
    contents: [[parts[index]?.sign ?? null, parts[index]?.words ?? null]],
  }));
}

function lineBlocks(
  dated: readonly ListedRow[],
  size: TimelineSize,
  input: Input,
  tracker: Tracker,
): CellBlock[] {
  const lines = Array.from({ length: size.lines }, (_, index) => {
    const line = { ...input, listed: dated[index] ?? null, row: ROWS.first + index };
    return { line, marks: String(markCells(line).marks.value) };
  });
  return [
    { row: ROWS.first, column: 0, contents: lines.map(({ line }) => lineCells(line, tracker)) },
    {
      row: ROWS.first,
      column: COLUMNS.firstWeek,
      contents: lines.map(({ line, marks }) => weekCells(line.row, marks, size.weeks)),
    },
  ];
}

function restBlock(size: TimelineSize, { wording, facts }: Input): CellBlock {
  const fact = windowFact(facts);
  const [drawn, shown] = [fact("drawn"), fact("shown")];
  const hidden = Number(drawn.value) - Number(shown.value);
  const number = give(`(${drawn.formula}-${shown.formula})`, hidden);
  const text = when(
    give(`${drawn.formula}>${shown.formula}`, hidden > 0),
    fill(wording.labels.agenda.timeline.rest, { number }),
    fixed(""),
  );
  return { row: ROWS.first + size.lines, column: COLUMNS.task, contents: [[toCell(text)]] };
}

function merges({ weeks }: TimelineSize): RangeAddress[] {
  const left = COLUMNS.flag + 1;
  return [
    ...[ROWS.title, ROWS.asOf, ROWS.choose].map((row) => area(row, 0, 1, left)),
    area(ROWS.choice, COLUMNS.who, 1, left - COLUMNS.who),
    ...Array.from({ length: left }, (_, column) => area(ROWS.months, column, 2, 1)),
    ...legendPlaces(weeks).map(({ row, column, span }) => area(row, column + 1, 1, span - 1)),
  ];
}

function pageOf({ lines, weeks, paper }: TimelineSize): PageLayout {
  return {
    orientation: "landscape",
    paper,
    fitToWidth: 1,
    fitToHeight: pagesOf(lines),
    margins: { top: 12, bottom: 10, left: 12, right: 10, header: 6, footer: 6 },
    centerHorizontally: true,
    printArea: area(0, 0, ROWS.first + lines + 1, COLUMNS.firstWeek + weeks),
    titleRows: { first: ROWS.months, last: ROWS.days },
    headerCenter: PAGE_NUMBER,
    differentFirstPage: true,
  };
}
