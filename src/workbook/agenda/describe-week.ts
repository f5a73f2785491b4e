import { dayOf } from "../../domain/entry";
import { OPEN_FLAGS } from "../../domain/status-rule";
import type { Report } from "../../domain/report";
import type { Tracker } from "../../domain/tracker";
import { signOf } from "../formula/list-key";
import { quoteText } from "../formula/pieces";
import { cellAddress } from "../page/address";
import { emptySheet } from "../page/empty-sheet";
import type {
  CellBlock,
  CellContent,
  ConditionalFormat,
  PageLayout,
  RangeFormat,
  Sheet,
} from "../page/content";
import { toSerial } from "../schema/serial";
import { DATE_FORMAT, FLAG_STYLES } from "../schema/styles";
import type { Wording } from "../schema/wording";
import { CHOICE_CELL, chosenIn, type Choices } from "../sheets/choices";
import { planTitleCell } from "../sheets/plan-title";
import { dateText } from "../summary/date-text";
import { fill, give, toCell, when, fixed, type Expression } from "../summary/expression";
import { rule } from "../summary/looks";
import { makePageCells } from "../summary/page-cells";
import { area } from "../summary/part";
import type { Source } from "../summary/source";
import { makeCell } from "./facts";
import { LOOKS, PAPER, USED, allCell, choiceCheck } from "./looks";
import { LINE_KINDS, fillWeekLines } from "./week-lines";
import { COLUMNS, LINES, ROWS, WIDTHS, wordColumns } from "./week-place";
import { makeWeekSections } from "./week-sections";

const HEIGHTS = [26, 32, 20, 24, 24, ...Array.from({ length: LINES }, () => 17)];
const PRINTED = COLUMNS.days + 1;

/** Zero-based first columns of what stands side by side. */
const BANDS = [0, COLUMNS.facts, COLUMNS.total, COLUMNS.groups, COLUMNS.end];

/** What is overdue and what falls due this week and next, of what is chosen: one page of A4, live. */
export function describeWeek(source: Omit<Source, "page">, choices: Choices): Sheet {
  const { tracker, report, wording } = source;
  const page = makePageCells(BANDS);
  const words = wordColumns(tracker.tasks.some(({ follower }) => follower.trim() !== ""));
  fillWeekLines({ ...source, page }, makeWeekSections({ ...source, page }, chosenIn(choices.week)), words);
  const [lines, ...hidden] = page.blocks(ROWS.first + LINES);
  return {
    ...emptySheet(wording.naming.sheets.week),
    tabColor: "#B58900",
    showGridlines: false,
    blocks: [
      ...headBlocks(tracker, report, wording, choices),
      ...hidden,
      makeCell(COLUMNS.kind, words.task.width),
      { row: ROWS.first, column: 0, contents: lines?.contents.slice(ROWS.first) ?? [] },
    ],
    merges: [
      ...[ROWS.title, ROWS.asOf, ROWS.choose].map((row) => area(row, 0, 1, PRINTED)),
      area(ROWS.choice, COLUMNS.who, 1, PRINTED - COLUMNS.who),
    ],
    formats: weekFormats(),
    conditionalFormats: weekRules(wording),
    validations: [choiceCheck(wording, "weekList", wording.labels.agenda.week.prompt)],
    columns: [
      { column: COLUMNS.code, columnCount: 1, width: WIDTHS.code },
      { column: COLUMNS.task, columnCount: 1, width: words.task.width },
      { column: COLUMNS.who, columnCount: 1, width: words.who.width },
      {
        column: COLUMNS.follower,
        columnCount: 1,
        width: words.follower.width,
        hidden: words.follower.hidden,
      },
      { column: COLUMNS.due, columnCount: 1, width: WIDTHS.due },
      { column: COLUMNS.days, columnCount: 1, width: WIDTHS.days },
      { column: PRINTED, columnCount: COLUMNS.end - PRINTED, width: 8, hidden: true },
    ],
    rows: HEIGHTS.map((height, row) => ({ row, rowCount: 1, height })),
    freeze: { rows: ROWS.first, columns: 0 },
    page: PAGE,
    protection: { allowSort: false, allowFilter: false, allowFormatColumns: true, allowFormatRows: true },
  };
}

function headBlocks(tracker: Tracker, report: Report, wording: Wording, choices: Choices): CellBlock[] {
  const { agenda } = wording.labels;
  const { week } = agenda;
  const one = (row: number, column: number, content: CellContent | undefined): CellBlock => ({
    row,
    column,
    contents: [[content]],
  });
  return [
    one(ROWS.title, 0, planTitleCell(week.title, tracker, wording)),
    one(ROWS.asOf, 0, toCell(asOf(report, wording))),
    one(ROWS.choose, 0, week.choose),
    one(CHOICE_CELL.row, CHOICE_CELL.column, choices.week),
    one(
      CHOICE_CELL.row,
      CHOICE_CELL.column + 1,
      allCell(wording.naming.names.weekChoice, choices.week, wording),
    ),
    {
      row: ROWS.head,
      column: 0,
      contents: [[agenda.code, agenda.task, agenda.who, week.follower, agenda.due, week.days]],
    },
  ];
}

function asOf({ reportDate }: Report, wording: Wording): Expression {
  const { agenda } = wording.labels;
  const name = wording.naming.names.reportDate;
  const day = dayOf(reportDate);
  const date = dateText(give(name, day === null ? 0 : toSerial(day)), wording);
  return when(
    give(`ISNUMBER(${name})`, day !== null),
    fill(agenda.week.asOf, { date }),
    fixed(agenda.noReportDate),
  );
}

function weekFormats(): RangeFormat[] {
  const column = (index: number, format: RangeFormat["format"]): RangeFormat => ({
    range: area(ROWS.first, index, LINES),
    format,
  });
  return [
    { range: area(0, 0, ROWS.first + LINES, PRINTED), format: PAPER },
    { range: area(ROWS.title, 0), format: LOOKS.title },
    { range: area(ROWS.asOf, 0), format: LOOKS.asOf },
    { range: area(ROWS.choice, COLUMNS.who), format: LOOKS.all },
    { range: area(ROWS.choose, 0), format: LOOKS.choose },
    { range: area(ROWS.choice, COLUMNS.task), format: LOOKS.choice },
    { range: area(ROWS.head, 0, 1, PRINTED), format: LOOKS.header },
    column(COLUMNS.code, LOOKS.code),
    ...[COLUMNS.task, COLUMNS.who, COLUMNS.follower, COLUMNS.days].map((index) => column(index, LOOKS.text)),
    column(COLUMNS.due, { ...LOOKS.centre, shrink: true, numberFormat: DATE_FORMAT }),
  ];
}

/** Titles and lines, and the days in the colours of their flag. Ranges never overlap. */
function weekRules(wording: Wording): ConditionalFormat[] {
  const kind = `$${cellAddress(ROWS.first, COLUMNS.kind)}`;
  const days = `$${cellAddress(ROWS.first, COLUMNS.days)}`;
  const isItem = `${kind}=${LINE_KINDS.item}`;
  const common = [
    rule(`${kind}=${LINE_KINDS.title}`, { bold: true, fontColor: "#00513B", fill: "#E4EDE9" }),
    rule(isItem, USED),
    rule(`OR(${kind}=${LINE_KINDS.none},${kind}=${LINE_KINDS.rest})`, { italic: true, fontColor: "#404040" }),
  ];
  const flags = OPEN_FLAGS.map((flag) =>
    rule(`LEFT(${days})=${quoteText(signOf(flag, wording))}`, { ...FLAG_STYLES[flag], ...USED }),
  );
  return [
    { range: area(ROWS.first, 0, LINES, COLUMNS.days), rules: common },
    { range: area(ROWS.first, COLUMNS.days, LINES), rules: [...flags, ...common] },
  ];
}

const PAGE: PageLayout = {
  orientation: "portrait",
  paper: "a4",
  fitToWidth: 1,
  fitToHeight: 1,
  margins: { top: 12, bottom: 10, left: 15, right: 10, header: 6, footer: 6 },
  centerHorizontally: true,
  printArea: area(0, 0, ROWS.first + LINES, PRINTED),
  differentFirstPage: false,
};
