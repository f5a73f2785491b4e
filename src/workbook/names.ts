import { HORIZON_DAYS } from "../domain/working-day";
import { cellReference, rangeReference } from "./address";
import type { DefinedName } from "./content";
import { escapeHeader } from "./formula/pieces";
import type { NameKey } from "./naming";
import { CALENDAR_COLUMNS, CALENDAR_FIRST_ROW, LEAD_LIST_ROWS } from "./sheets/calendar";
import { INPUT_NAMES, IN_FORCE_NAMES, SETTING_COLUMNS, SETTING_KEYS, settingRow } from "./sheets/settings";
import type { Wording } from "./wording";

/** Every defined name of a tracker. */
export function describeNames(wording: Wording): DefinedName[] {
  const formulas = { ...settingNames(wording), ...calendarNames(wording), ...listNames(wording) };
  const { names } = wording.naming;
  return Object.entries<string>(formulas).map(([key, formula]) => ({ name: names[key as NameKey], formula }));
}

function settingNames({ naming }: Wording): Partial<Record<NameKey, string>> {
  const sheet = naming.sheets.settings;
  const inputs = SETTING_KEYS.map((key) => [
    INPUT_NAMES[key],
    `=${cellReference(sheet, settingRow(key), SETTING_COLUMNS.input)}`,
  ]);
  const inForce = Object.entries(IN_FORCE_NAMES).map(([key, name]) => [
    name,
    `=${cellReference(sheet, settingRow(key as keyof typeof IN_FORCE_NAMES), SETTING_COLUMNS.inForce)}`,
  ]);
  return Object.fromEntries([...inputs, ...inForce]) as Partial<Record<NameKey, string>>;
}

function calendarNames({ naming }: Wording): Partial<Record<NameKey, string>> {
  const sheet = naming.sheets.calendar;
  const days = (column: number): string =>
    `=${rangeReference(sheet, { row: CALENDAR_FIRST_ROW, column, rowCount: HORIZON_DAYS, columnCount: 1 })}`;
  const lastRow = CALENDAR_FIRST_ROW + HORIZON_DAYS - 1;
  return {
    calendarDates: days(CALENDAR_COLUMNS.date),
    calendarCounts: days(CALENDAR_COLUMNS.count),
    calendarEnd: `=${cellReference(sheet, lastRow, CALENDAR_COLUMNS.date)}`,
  };
}

function listNames({ labels, naming }: Wording): Partial<Record<NameKey, string>> {
  const unitNames = `${naming.tables.units}[${escapeHeader(labels.units.name)}]`;
  const bodyNames = `${naming.tables.bodies}[${escapeHeader(labels.bodies.name)}]`;
  const sheet = naming.sheets.calendar;
  const { lead } = CALENDAR_COLUMNS;
  const first = cellReference(sheet, CALENDAR_FIRST_ROW, lead);
  const all = rangeReference(sheet, {
    row: CALENDAR_FIRST_ROW,
    column: lead,
    rowCount: LEAD_LIST_ROWS,
    columnCount: 1,
  });
  return {
    unitList: `=${unitNames}`,
    leadList: `=${first}:INDEX(${all},MIN(${LEAD_LIST_ROWS},ROWS(${unitNames})+ROWS(${bodyNames})))`,
    summaryPage: `=${cellReference(naming.sheets.summary, 0, 0)}`,
    metaPage: `=${cellReference(naming.sheets.meta, 0, 0)}`,
  };
}
