import { UNIT_FIELDS } from "../../domain/fields/fields";
import type { UnitFacts } from "../../domain/merge/returned-copy";
import type { Report } from "../../domain/report";
import type { SentCopy } from "../../domain/sent-copy";
import { FLAGS } from "../../domain/status-rule";
import type { Tracker } from "../../domain/tracker";
import { bareNumber } from "../../domain/plan-number";
import type { CellContent, CellFormat, RangeFormat, Sheet } from "../page/content";
import { quoteText, taskColumn } from "../formula/pieces";
import {
  CALCULATED,
  DATE_FORMAT,
  ENTRY,
  FLAG_STYLES,
  HEADER,
  PRINT_FONT,
  TEXT_CELL,
  TITLE,
} from "../schema/styles";
import { dateValue, textValue } from "../schema/cell-value";
import { OFFICIAL_MARGINS } from "../sheets/page";
import { dateCheck } from "../schema/kinds/day";
import { writeEntry } from "../schema/kinds/kinds";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { OPEN_PROTECTION } from "./hidden-sheet";
import { withClear } from "./withdraw";
import { SHARING } from "../../i18n/sharing";

const FACT_KEYS = ["recipient", "plan", "planTitle", "organisation", "round", "sentOn", "returnBy"] as const;
const FIRST_FACT = 2;

/** What is asked about the recipient, in its order; the first is a unit's alone. */
export const OWN_FACTS = ["event", "contact", "email", "filledBy", "filledOn"] as const;
const OWN_DAYS: readonly string[] = ["event", "filledOn"];

const LABEL: CellFormat = { ...ENTRY, ...CALCULATED, bold: true };
const VALUE: CellFormat = { ...ENTRY, locked: true, horizontal: "left" };
const TEXT: CellFormat = { fontName: PRINT_FONT, fontSize: 12, wrap: true, vertical: "center" };

/** The first sheet of a copy: whose it is, how to fill it in, by when, and where its tasks stand. */
export function describeInstructions(
  copy: SentCopy,
  { settings }: Tracker,
  report: Report,
  wording: Wording,
  own: UnitFacts,
): Sheet {
  const words = SHARING[wording.language];
  const { instructions: said } = words;
  const facts = factsOf(copy, settings, said.noReturnDay);
  const ownRow = FIRST_FACT + FACT_KEYS.length + 1;
  const asked = OWN_FACTS.filter((key) => key !== "event" || copy.by === "unit");
  const stepsRow = ownRow + asked.length + 2;
  const standingRow = stepsRow + said.steps.length + 2;
  const standing = standingRows(report, wording);
  const signedRow = standingRow + standing.length + 1;
  return {
    name: words.sheets.instructions,
    visibility: "visible",
    tabColor: "#C55A11",
    showGridlines: false,
    blocks: [
      { row: 0, column: 0, contents: [[said.title]] },
      { row: FIRST_FACT, column: 0, contents: FACT_KEYS.map((key) => [said.facts[key], facts[key]]) },
      {
        row: ownRow,
        column: 0,
        contents: [[said.own.title], ...asked.map((key) => [said.own[key], ownCell(key, own, wording)])],
      },
      { row: stepsRow, column: 0, contents: [[said.howTo], ...said.steps.map((step) => [step])] },
      { row: standingRow, column: 0, contents: standing },
      { row: signedRow, column: 0, contents: [said.signatures.who, said.signatures.how] },
    ],
    tables: [],
    formats: [
      ...formatsOf(stepsRow, said.steps.length, standingRow),
      ...ownFormats(ownRow, asked),
      ...signatureFormats(signedRow),
    ],
    columns: [
      { column: 0, columnCount: 1, width: 36 },
      { column: 1, columnCount: 1, width: 62 },
    ],
    rows: [
      { row: FIRST_FACT + FACT_KEYS.indexOf("planTitle"), rowCount: 1, height: 48 },
      { row: stepsRow + 1, rowCount: said.steps.length, height: 34 },
      { row: signedRow + 2, rowCount: 1, height: 72 },
    ],
    merges: said.steps.map((_, index) => ({
      row: stepsRow + 1 + index,
      column: 0,
      rowCount: 1,
      columnCount: 2,
    })),
    conditionalFormats: [],
    validations: asked.flatMap((key, index) =>
      OWN_DAYS.includes(key)
        ? [withClear({ range: valueCell(ownRow + 1 + index), ...dateCheck(wording) }, wording)]
        : [],
    ),
    freeze: { rows: 0, columns: 0 },
    page: onePageWide(signedRow + 3),
    protection: OPEN_PROTECTION,
    charts: [],
  };
}

/** What a copy tells of itself, as its cells hold it. */
function factsOf(
  copy: SentCopy,
  settings: Tracker["settings"],
  noReturnDay: string,
): Record<(typeof FACT_KEYS)[number], CellContent> {
  return {
    recipient: textValue(copy.recipient),
    plan: textValue(bareNumber(settings.planNumber)),
    planTitle: textValue(settings.planTitle),
    organisation: textValue(settings.organisation),
    round: copy.round,
    sentOn: toSerial(copy.sentOn),
    returnBy: copy.returnBy === null ? noReturnDay : toSerial(copy.returnBy),
  };
}

function onePageWide(rowCount: number): Sheet["page"] {
  return {
    orientation: "portrait",
    paper: "a4",
    fitToWidth: 1,
    fitToHeight: null,
    margins: OFFICIAL_MARGINS,
    centerHorizontally: false,
    printArea: { row: 0, column: 0, rowCount, columnCount: 2 },
    differentFirstPage: false,
  };
}

/** Who signs, and how, over a row left free for it. */
function signatureFormats(row: number): RangeFormat[] {
  const line = { row, column: 0, rowCount: 1, columnCount: 2 };
  const middle: CellFormat = { ...TEXT, horizontal: "center" };
  return [
    { range: line, format: { ...middle, bold: true } },
    { range: { ...line, row: row + 1 }, format: { ...middle, italic: true } },
  ];
}

function ownCell(key: (typeof OWN_FACTS)[number], own: UnitFacts, wording: Wording): CellContent {
  return key === "filledBy" || key === "filledOn" ? null : writeEntry(UNIT_FIELDS[key], own[key], wording);
}

function valueCell(row: number): RangeFormat["range"] {
  return { row, column: 1, rowCount: 1, columnCount: 1 };
}

function ownFormats(row: number, asked: readonly string[]): RangeFormat[] {
  const lines = { row: row + 1, column: 0, rowCount: asked.length, columnCount: 1 };
  return [
    { range: { ...lines, row, rowCount: 1 }, format: { ...TITLE, fontSize: 12 } },
    { range: lines, format: LABEL },
    { range: { ...lines, column: 1 }, format: { ...VALUE, ...TEXT_CELL, locked: false } },
    ...asked.flatMap((key, index): RangeFormat[] =>
      OWN_DAYS.includes(key)
        ? [{ range: valueCell(row + 1 + index), format: { numberFormat: DATE_FORMAT } }]
        : [],
    ),
  ];
}

/** The ten counts of the copy's rows and their total, live. */
function standingRows(report: Report, wording: Wording): CellContent[][] {
  const { instructions: said } = SHARING[wording.language];
  const flag = taskColumn(wording, "flag");
  const counts = FLAGS.map((key): CellContent[] => [
    wording.labels.flags[key],
    { formula: `=COUNTIFS(${flag},${quoteText(wording.labels.flags[key])})`, cached: report.counts[key] },
  ]);
  const today = { formula: `=${wording.naming.names.reportDate}`, cached: dateValue(report.reportDate) };
  const sum = FLAGS.map((key) => `COUNTIFS(${flag},${quoteText(wording.labels.flags[key])})`).join("+");
  return [
    [said.standing, today],
    ...counts,
    [said.standingTotal, { formula: `=${sum}`, cached: report.total }],
  ];
}

function formatsOf(stepsRow: number, stepCount: number, standingRow: number): RangeFormat[] {
  const area = (row: number, column: number, rowCount: number, columnCount = 1): RangeFormat["range"] => ({
    row,
    column,
    rowCount,
    columnCount,
  });
  const days: CellFormat = { numberFormat: DATE_FORMAT };
  const returnRow = FIRST_FACT + FACT_KEYS.indexOf("returnBy");
  return [
    { range: area(0, 0, 1), format: TITLE },
    { range: area(FIRST_FACT, 0, FACT_KEYS.length), format: LABEL },
    { range: area(FIRST_FACT, 1, FACT_KEYS.length), format: VALUE },
    { range: area(FIRST_FACT + FACT_KEYS.indexOf("sentOn"), 1, 1), format: days },
    { range: area(returnRow, 1, 1), format: { ...days, bold: true } },
    { range: area(stepsRow, 0, 1), format: { ...TITLE, fontSize: 12 } },
    { range: area(stepsRow + 1, 0, stepCount, 2), format: TEXT },
    { range: area(standingRow, 0, 1, 2), format: { ...HEADER, horizontal: "left" } },
    { range: area(standingRow, 1, 1), format: days },
    { range: area(standingRow + 1, 0, FLAGS.length + 1), format: LABEL },
    { range: area(standingRow + 1, 1, FLAGS.length + 1), format: { ...VALUE, numberFormat: "0" } },
    ...FLAGS.flatMap((flag, index): RangeFormat[] => {
      const { fontColor, fill } = FLAG_STYLES[flag];
      const style = {
        ...(fontColor === undefined ? {} : { fontColor }),
        ...(fill === undefined ? {} : { fill }),
      };
      return [{ range: area(standingRow + 1 + index, 0, 1), format: style }];
    }),
  ];
}
