import type { DateEntry } from "../../domain/entry";
import { choiceOf } from "../../domain/entry";
import { entryKeys, isText } from "../../domain/fields/field";
import { SETTING_FIELDS } from "../../domain/fields/fields";
import type { Settings, Tracker } from "../../domain/tracker";
import { DEFAULT_WARNING_DAYS } from "../../domain/tracker";
import type { CellContent, CellFormat, DataValidation, Sheet } from "../page/content";
import { dayNumber, quoteText } from "../formula/pieces";
import { CALCULATED, DATE_FORMAT, ENTRY, HEADER, HINT, TEXT_CELL, TITLE } from "../schema/styles";
import type { NameKey } from "../schema/naming";
import { dateValue } from "../schema/cell-value";
import type { InCell } from "../schema/kinds/in-cell";
import { inCell, writeRecord } from "../schema/kinds/kinds";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { cellAddress } from "../page/address";
import { tablePage } from "./page";
import { rowHeights } from "./row-height";
import { ROWS } from "./table-sheet";

/** A setting. */
export type SettingKey = keyof Settings | "language";

/** Keys of the settings in the order of their rows. */
export const SETTING_KEYS: readonly SettingKey[] = [...entryKeys(SETTING_FIELDS), "language"];

/** Zero-based columns of the settings sheet. */
export const SETTING_COLUMNS = { label: 0, input: 1, inForce: 2, note: 3 } as const;

/** Names of the cells people type in. */
export const INPUT_NAMES: Readonly<Record<SettingKey, NameKey>> = {
  planNumber: "planNumber",
  planTitle: "planTitle",
  organisation: "organisation",
  reportDate: "reportInput",
  warningDays: "warningInput",
  strictBefore: "strictInput",
  calendarStart: "calendarInput",
  preparedBy: "preparedBy",
  language: "language",
};

/** Names of the cells that show what is in force. */
export const IN_FORCE_NAMES = {
  reportDate: "reportDate",
  warningDays: "warningDays",
  strictBefore: "strictBefore",
  calendarStart: "calendarStart",
} as const satisfies Partial<Record<SettingKey, NameKey>>;

/** Zero-based row of a setting. */
export function settingRow(key: SettingKey): number {
  return ROWS.firstData + SETTING_KEYS.indexOf(key);
}

/** The settings sheet: what people choose, and beside it what is in force. */
export function describeSettings({ settings }: Tracker, reportDate: DateEntry, wording: Wording): Sheet {
  const { labels, naming } = wording;
  const words = labels.settings;
  const header = ["", words.value, words.inForce, words.explanation];
  const inputs = { ...writeRecord(SETTING_FIELDS, settings, wording), language: wording.language };
  const inForce = settingsInForce(settings, reportDate, wording);
  const rows = SETTING_KEYS.map((key): CellContent[] => [
    words[key],
    inputs[key],
    inForce[key] ?? null,
    words.notes[key],
  ]);
  const count = SETTING_KEYS.length;
  const column = (index: number): { row: number; column: number; rowCount: number; columnCount: number } => ({
    row: ROWS.firstData,
    column: index,
    rowCount: count,
    columnCount: 1,
  });
  const cell = (key: SettingKey, index: number): ReturnType<typeof column> => ({
    ...column(index),
    row: settingRow(key),
    rowCount: 1,
  });
  const dates: CellFormat = { numberFormat: DATE_FORMAT };
  return {
    name: naming.sheets.settings,
    visibility: "visible",
    tabColor: "#7F7F7F",
    showGridlines: false,
    blocks: [
      { row: ROWS.title, column: 0, contents: [[labels.titles.settings], [labels.hints.settings]] },
      { row: ROWS.header, column: 0, contents: [header, ...rows] },
    ],
    tables: [],
    formats: [
      { range: { row: ROWS.title, column: 0, rowCount: 1, columnCount: 1 }, format: TITLE },
      { range: { row: ROWS.hint, column: 0, rowCount: 1, columnCount: 1 }, format: HINT },
      { range: { row: ROWS.header, column: 0, rowCount: 1, columnCount: 4 }, format: HEADER },
      { range: column(0), format: { ...ENTRY, ...CALCULATED, bold: true } },
      { range: column(1), format: { ...ENTRY, horizontal: "left" } },
      { range: column(2), format: { ...ENTRY, ...CALCULATED, horizontal: "left" } },
      { range: column(3), format: { ...ENTRY, ...CALCULATED } },
      { range: cell("strictBefore", SETTING_COLUMNS.inForce), format: yesOrNo(wording) },
      ...TEXTS.map((key) => ({ range: cell(key, SETTING_COLUMNS.input), format: TEXT_CELL })),
      ...DAYS.flatMap((key) =>
        [SETTING_COLUMNS.input, SETTING_COLUMNS.inForce].map((index) => ({
          range: cell(key, index),
          format: dates,
        })),
      ),
    ],
    columns: COLUMNS.map(({ width }, index) => ({ column: index, columnCount: 1, width })),
    rows: [{ row: ROWS.header, rowCount: 1, height: 22 }, ...rowHeights(COLUMNS, rows, ROWS.firstData)],
    merges: [],
    conditionalFormats: [],
    validations: settingValidations(wording, cell),
    freeze: { rows: 0, columns: 0 },
    page: tablePage({ row: 0, column: 0, rowCount: ROWS.firstData + count, columnCount: 4 }, ROWS.header),
    protection: null,
    charts: [],
  };
}

/** Settings that are words. */
const TEXTS = entryKeys(SETTING_FIELDS).filter((key) => isText(SETTING_FIELDS[key]));

/** Settings that are days. */
const DAYS = entryKeys(SETTING_FIELDS).filter((key) => SETTING_FIELDS[key].kind === "day");

/** Widths of the four columns, in characters. */
const COLUMNS = [34, 44, 18, 62].map((width) => ({ width, shown: true, wraps: true }));

/** 1 shows as "Có" and 0 as "Không": formulas take the number, people read the word. */
function yesOrNo({ labels }: Wording): CellFormat {
  const { yes, no } = labels.choice;
  return { numberFormat: `${quoteText(yes)};${quoteText(yes)};${quoteText(no)}` };
}

function settingsInForce(
  settings: Settings,
  reportDate: DateEntry,
  { labels }: Wording,
): Partial<Record<SettingKey, CellContent>> {
  const input = (key: SettingKey): string => cellAddress(settingRow(key), SETTING_COLUMNS.input, true);
  const report = input("reportDate");
  const warning = input("warningDays");
  const start = input("calendarStart");
  const usual = toSerial(settings.calendarStart);
  return {
    reportDate: {
      formula: `=IF(TRIM(${report})="",TODAY(),IF(${dayNumber(report)}>0,${dayNumber(report)},${quoteText(labels.flags["needs-checking"])}))`,
      cached: typeof reportDate === "string" ? dateValue(reportDate) : labels.flags["needs-checking"],
    },
    warningDays: {
      formula: `=IF(ISNUMBER(${warning}),${warning},${DEFAULT_WARNING_DAYS})`,
      cached: typeof settings.warningDays === "number" ? settings.warningDays : DEFAULT_WARNING_DAYS,
    },
    strictBefore: {
      formula: `=IF(${input("strictBefore")}=${quoteText(labels.choice.yes)},1,0)`,
      cached: choiceOf(settings.strictBefore) === "yes" ? 1 : 0,
    },
    calendarStart: { formula: `=IF(${dayNumber(start)}>0,${dayNumber(start)},${usual})`, cached: usual },
  };
}

/** What the settings take, beyond what their kinds say. */
const CHECKS: Readonly<Partial<Record<keyof Settings, InCell["check"]>>> = {
  warningDays: ({ labels }) => ({
    rule: { kind: "whole", operator: "between", minimum: 0, maximum: 60 },
    error: { title: labels.settings.warningDays, message: labels.messages.warningError, style: "stop" },
  }),
};

type CellOf = (key: SettingKey, column: number) => DataValidation["range"];

function settingValidations(wording: Wording, cell: CellOf): DataValidation[] {
  return entryKeys(SETTING_FIELDS).flatMap((key) => {
    const check = CHECKS[key] ?? inCell(SETTING_FIELDS[key]).check;
    return check ? [{ range: cell(key, SETTING_COLUMNS.input), ...check(wording) }] : [];
  });
}
