import { FLAGS, type Flag } from "../../domain/status-rule";
import { signOf } from "../formula/list-key";
import { quoteText } from "../formula/pieces";
import type { CellFormat, ConditionalFormat, ConditionalStyle, RangeFormat } from "../page/content";
import { DATE_FORMAT, FLAG_STYLES } from "../schema/styles";
import type { Wording } from "../schema/wording";
import { area } from "../summary/part";
import type { WorkbookLabels } from "../../i18n/workbook";
import { rule } from "../summary/looks";
import { LOOKS, PAPER, USED } from "./looks";
import { isTodayColumn, weekCell } from "./timeline-lines";
import { MARKS, type LineInput } from "./timeline-marks";
import { COLUMNS, ROWS, inLine } from "./timeline-place";
import type { TimelineSize } from "./timeline-size";

const LEFT = COLUMNS.flag + 1;

/** Looks of what stands in a week: dark for signs and light for bars, so that grey print tells them apart. */
const MARK_STYLES = {
  overdue: { fill: "#8A2B00", fontColor: "#FFFFFF", bold: true },
  soon: { fill: "#FFD966", fontColor: "#000000", bold: true },
  onTrack: { fill: "#0B4A84", fontColor: "#FFFFFF", bold: true },
  done: { fill: "#00664F", fontColor: "#FFFFFF", bold: true },
  paused: { fill: "#D0D0D0", fontColor: "#000000" },
  checking: { fill: "#FFFFFF", fontColor: "#9C0006", bold: true },
  left: { fill: "#DDEBF9", fontColor: "#0B4A84" },
  late: { fill: "#F2B08A", fontColor: "#8A2B00" },
  extended: { fill: "#EDE3F5", fontColor: "#5B2E7A" },
  former: { fill: "#EDE3F5", fontColor: "#5B2E7A", bold: true },
  doneDue: { fill: "#FFFFFF", fontColor: "#00513B" },
} as const satisfies Partial<Record<keyof WorkbookLabels["agenda"]["timeline"]["legend"], ConditionalStyle>>;

type Mark = keyof typeof MARK_STYLES;

function signsOf(wording: Wording): Record<Mark, string> {
  const sign = (flag: Flag): string => signOf(flag, wording);
  return {
    overdue: sign("overdue"),
    soon: sign("due-soon"),
    onTrack: sign("on-track"),
    done: sign("done"),
    left: MARKS.left,
    late: MARKS.late,
    extended: MARKS.extended,
    former: MARKS.former,
    paused: sign("paused"),
    checking: sign("needs-checking"),
    doneDue: MARKS.doneDue,
  };
}

/** The report date's week, over the lines and in the legend. */
const TODAY_HEAD: ConditionalStyle = { fill: "#404040", fontColor: "#FFFFFF", bold: true };
const TODAY: ConditionalStyle = { fill: "#EDEDED" };

/** Heights in points: of what stands above the lines, and of a line. */
export const HEIGHTS = { head: [26, 32, 20, 22, 28, 17], line: 17 } as const;

/** Where the legend's parts stand: three beside each other, in four rows; a sample, then its words. */
export function legendPlaces(
  weeks: number,
): { readonly row: number; readonly column: number; readonly span: number }[] {
  const span = Math.floor(weeks / 3);
  return Array.from({ length: 12 }, (_, index) => ({
    row: index % 4,
    column: COLUMNS.firstWeek + Math.floor(index / 4) * span,
    span,
  }));
}

/** What the legend tells, in the order of its places. */
export function legendParts(
  wording: Wording,
): { readonly sign: string | null; readonly words: string; readonly style: ConditionalStyle }[] {
  const signs = signsOf(wording);
  const { legend } = wording.labels.agenda.timeline;
  const order: readonly Mark[] = [
    "overdue",
    "soon",
    "onTrack",
    "done",
    "late",
    "left",
    "former",
    "extended",
    "doneDue",
    "paused",
    "checking",
  ];
  return [
    ...order.map((mark) => ({ sign: signs[mark], words: legend[mark], style: MARK_STYLES[mark] })),
    { sign: null, words: legend.today, style: TODAY_HEAD },
  ];
}

/** Looks of every printed cell. */
export function timelineFormats(size: TimelineSize, wording: Wording): RangeFormat[] {
  const all = COLUMNS.firstWeek + size.weeks;
  const lines = (column: number, format: CellFormat, count = 1): RangeFormat => ({
    range: area(ROWS.first, column, size.lines, count),
    format,
  });
  return [
    { range: area(0, 0, ROWS.first + size.lines + 1, all), format: PAPER },
    { range: area(ROWS.title, 0), format: LOOKS.title },
    { range: area(ROWS.asOf, 0), format: LOOKS.asOf },
    { range: area(ROWS.choose, 0), format: LOOKS.choose },
    { range: area(ROWS.choice, COLUMNS.who), format: LOOKS.all },
    { range: area(ROWS.choice, COLUMNS.task), format: LOOKS.choice },
    { range: area(ROWS.months, 0, 2, LEFT), format: LOOKS.header },
    {
      range: area(ROWS.months, COLUMNS.firstWeek, 1, size.weeks),
      format: { ...LOOKS.centre, bold: true, fontSize: 10, wrap: true },
    },
    { range: area(ROWS.days, COLUMNS.firstWeek, 1, size.weeks), format: { ...LOOKS.centre, fontSize: 11 } },
    lines(COLUMNS.code, LOOKS.code),
    lines(COLUMNS.task, LOOKS.text, 2),
    lines(COLUMNS.due, { ...LOOKS.centre, numberFormat: DATE_FORMAT }),
    lines(COLUMNS.flag, { ...LOOKS.text, fontSize: 11 }),
    lines(COLUMNS.firstWeek, { ...LOOKS.centre, fontSize: 11 }, size.weeks),
    { range: area(ROWS.first + size.lines, COLUMNS.task), format: LOOKS.rest },
    ...legendParts(wording).flatMap(({ style: { fill, fontColor, bold } }, index): RangeFormat[] => {
      const place = legendPlaces(size.weeks)[index];
      if (!place) return [];
      const sample: CellFormat = {
        ...LOOKS.centre,
        fontSize: 11,
        borders: { style: "thin", color: "#7F7F7F" },
        ...(fill === undefined ? {} : { fill }),
        ...(fontColor === undefined ? {} : { fontColor }),
        ...(bold === undefined ? {} : { bold }),
      };
      return [
        { range: area(place.row, place.column), format: sample },
        {
          range: area(place.row, place.column + 1, 1, place.span - 1),
          format: { fontSize: 11, horizontal: "left", indent: 1 },
        },
      ];
    }),
  ];
}

/** Bars and marks, the report date's week, and lines around what is used. Ranges never overlap. */
export function timelineRules(
  size: TimelineSize,
  input: Omit<LineInput, "listed" | "row">,
): ConditionalFormat[] {
  const isUsed = `${inLine(ROWS.first, "row")}>0`;
  const flag = inLine(ROWS.first, "flag");
  const cell = weekCell(ROWS.first);
  const signs = signsOf(input.wording);
  const { labels } = input.wording;
  const marks = Object.entries(MARK_STYLES) as [Mark, ConditionalStyle][];
  const days = weekCell(ROWS.days);
  const HEAD: ConditionalStyle = { fill: "#E4EDE9", ...USED };
  return [
    {
      range: area(ROWS.months, COLUMNS.firstWeek, 1, size.weeks),
      rules: [
        rule(`AND(${days}<>"",${isTodayColumn(input)})`, { ...TODAY_HEAD, ...USED }),
        rule(`${days}<>""`, HEAD),
      ],
    },
    {
      range: area(ROWS.days, COLUMNS.firstWeek, 1, size.weeks),
      rules: [
        rule(`AND(${days}<>"",${isTodayColumn(input)})`, { ...TODAY_HEAD, ...USED }),
        rule(`${days}<>""`, HEAD),
      ],
    },
    { range: area(ROWS.first, 0, size.lines, COLUMNS.flag), rules: [rule(isUsed, USED)] },
    {
      range: area(ROWS.first, COLUMNS.flag, size.lines),
      rules: FLAGS.map((one) =>
        rule(`${flag}=${quoteText(labels.flags[one])}`, { ...FLAG_STYLES[one], ...USED }),
      ),
    },
    {
      range: area(ROWS.first, COLUMNS.firstWeek, size.lines, size.weeks),
      rules: [
        ...marks.map(([mark, style]) => rule(`${cell}=${quoteText(signs[mark])}`, { ...style, ...USED })),
        rule(`AND(${isUsed},${isTodayColumn(input)})`, { ...TODAY, ...USED }),
        rule(`AND(${isUsed},${cell}<>"")`, USED),
      ],
    },
  ];
}
