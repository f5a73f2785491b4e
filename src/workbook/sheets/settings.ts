import { choiceOf, type DateEntry } from "../../domain/entry";
import { entryKeys, isText } from "../../domain/fields/field";
import { SETTING_FIELDS } from "../../domain/fields/fields";
import { DEFAULT_WARNING_DAYS, type Settings, type Tracker } from "../../domain/tracker";
import type {
  CellContent,
  CellFormat,
  DataValidation,
  RangeAddress,
  RangeFormat,
  Sheet,
} from "../page/content";
import { emptySheet } from "../page/empty-sheet";
import { spreadBlock } from "../page/spread-block";
import { chosenText, dayNumber, isBlankCell, quoteText } from "../formula/pieces";
import { CALCULATED, DATE_FORMAT, ENTRY, HEADER, HINT, TEXT_CELL, TITLE } from "../schema/styles";
import { dateValue } from "../schema/cell-value";
import type { InCell } from "../schema/kinds/in-cell";
import { inCell, writeRecord } from "../schema/kinds/kinds";
import { toSerial } from "../schema/serial";
import type { Wording } from "../schema/wording";
import { cellAddress } from "../page/address";
import { tablePage } from "./page";
import { rowHeights } from "./row-height";
import {
  placedSettings,
  SETTING_COLUMNS,
  SETTING_KEYS,
  settingCell,
  type SettingColumn,
  type SettingKey,
  type SettingsPlace,
} from "./settings-place";
import { ROWS } from "./table-place";

/** The settings sheet: what people choose, and beside it what is in force. */
export function describeSettings(
  { settings }: Tracker,
  reportDate: DateEntry,
  wording: Wording,
  place: SettingsPlace,
): Sheet {
  const { labels, naming } = wording;
  const words = labels.settings;
  const inputs = { ...writeRecord(SETTING_FIELDS, settings, wording), language: wording.language };
  const inForce = settingsInForce(settings, reportDate, wording, place);
  const header = ["", words.value, words.inForce, words.explanation];
  const keys = placedSettings(place);
  const lines = keys.map((key): CellContent[] => [
    words[key],
    inputs[key],
    inForce[key] ?? null,
    words.notes[key],
  ]);
  const rows = keys.map((key) => place.rows.get(key));
  const columns = SETTING_COLUMNS.map((column) => place.columns.get(column));
  const title = { row: 0, column: 0, contents: [[labels.titles.settings], [labels.hints.settings]] };
  return {
    ...emptySheet(naming.sheets.settings),
    tabColor: "#7F7F7F",
    showGridlines: false,
    blocks: place.hasMoved
      ? [spreadBlock(lines, rows, columns)]
      : [title, spreadBlock([header, ...lines], [ROWS.header, ...rows], columns)],
    formats: [...(place.hasMoved ? [] : TITLE_FORMATS), ...settingFormats(wording, place)],
    validations: settingValidations(wording, place),
    ...(place.hasMoved ? {} : frameOf(lines)),
  };
}

const TITLE_FORMATS: readonly RangeFormat[] = [
  { range: { row: 0, column: 0, rowCount: 1, columnCount: 1 }, format: TITLE },
  { range: { row: 1, column: 0, rowCount: 1, columnCount: 1 }, format: HINT },
  { range: { row: ROWS.header, column: 0, rowCount: 1, columnCount: 4 }, format: HEADER },
];

const COLUMN_FORMATS: Readonly<Record<SettingColumn, CellFormat>> = {
  label: { ...ENTRY, ...CALCULATED, bold: true },
  input: { ...ENTRY, horizontal: "left" },
  inForce: { ...ENTRY, ...CALCULATED, horizontal: "left" },
  note: { ...ENTRY, ...CALCULATED },
};

function settingFormats(wording: Wording, place: SettingsPlace): RangeFormat[] {
  const formatted = (column: SettingColumn, keys: readonly SettingKey[], format: CellFormat): RangeFormat[] =>
    cellsOf(place, keys, column).map((range) => ({ range, format }));
  return [
    ...SETTING_COLUMNS.flatMap((column) => formatted(column, SETTING_KEYS, COLUMN_FORMATS[column])),
    ...formatted("inForce", ["strictBefore"], yesOrNo(wording)),
    // Chosen when the tracker is built: whatever is typed there since is put right.
    ...formatted("input", ["language"], CALCULATED),
    ...formatted("input", TEXTS, TEXT_CELL),
    ...(["input", "inForce"] as const).flatMap((column) =>
      formatted(column, DAYS, { numberFormat: DATE_FORMAT }),
    ),
  ];
}

/** The cells of some settings that were found, those below each other together. */
function cellsOf(
  { rows, columns }: SettingsPlace,
  keys: readonly SettingKey[],
  column: SettingColumn,
): RangeAddress[] {
  const place = columns.get(column);
  if (place === undefined) return [];
  const ranges: RangeAddress[] = [];
  for (const row of keys.flatMap((key) => rows.get(key) ?? [])) {
    const last = ranges.at(-1);
    if (last && last.row + last.rowCount === row)
      ranges[ranges.length - 1] = { ...last, rowCount: last.rowCount + 1 };
    else ranges.push({ row, column: place, rowCount: 1, columnCount: 1 });
  }
  return ranges;
}

/** Widths, heights and page of a sheet that is laid out by us. */
function frameOf(lines: readonly CellContent[][]): Pick<Sheet, "columns" | "rows" | "page"> {
  const printed = { row: 0, column: 0, rowCount: ROWS.firstData + lines.length, columnCount: 4 };
  return {
    columns: COLUMNS.map(({ width }, index) => ({ column: index, columnCount: 1, width })),
    rows: [{ row: ROWS.header, rowCount: 1, height: 22 }, ...rowHeights(COLUMNS, lines, ROWS.firstData)],
    page: tablePage(printed, ROWS.header),
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
  place: SettingsPlace,
): Partial<Record<SettingKey, CellContent>> {
  const input = (key: SettingKey): string => {
    const { row, column } = settingCell(place, key, "input");
    return cellAddress(row, column, true);
  };
  const report = input("reportDate");
  const warning = input("warningDays");
  const start = input("calendarStart");
  const usual = toSerial(settings.calendarStart);
  return {
    reportDate: {
      formula: `=IF(${isBlankCell(report)},TODAY(),IF(${dayNumber(report)}>0,${dayNumber(report)},${quoteText(labels.flags["needs-checking"])}))`,
      cached: typeof reportDate === "string" ? dateValue(reportDate) : labels.flags["needs-checking"],
    },
    warningDays: {
      formula: `=IF(ISNUMBER(${warning}),${warning},${DEFAULT_WARNING_DAYS})`,
      cached: typeof settings.warningDays === "number" ? settings.warningDays : DEFAULT_WARNING_DAYS,
    },
    strictBefore: {
      formula: `=IF(${chosenText(input("strictBefore"))}=${quoteText(labels.choice.yes)},1,0)`,
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

function settingValidations(wording: Wording, place: SettingsPlace): DataValidation[] {
  return entryKeys(SETTING_FIELDS).flatMap((key) => {
    const check = CHECKS[key] ?? inCell(SETTING_FIELDS[key]).check;
    return check ? cellsOf(place, [key], "input").map((range) => ({ range, ...check(wording) })) : [];
  });
}
