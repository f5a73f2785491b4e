import type { Tracker } from "../../domain/tracker";
import { HORIZON_DAYS } from "../../domain/working-day";
import { cellReference, rangeReference, escapeHeader } from "../page/address";
import type { CellsOfSheet, DefinedName, RangeAddress } from "../page/content";
import { quoteText } from "../formula/pieces";
import type { NameKey } from "../schema/naming";
import { CALENDAR_COLUMNS, CALENDAR_FIRST_ROW, LEAD_LIST_ROWS } from "../sheets/calendar";
import type { SettingsPlace } from "../sheets/settings-place";
import { SETTING_NAMES, placedSettings, settingCell } from "../sheets/settings-place";
import { LIKE_RANGE } from "../sheets/like-tasks";
import { SPAN_PLACE } from "../sheets/plan-span";
import type { Wording } from "../schema/wording";

/** Every defined name of a tracker whose settings stand at a place. */
export function describeNames(
  wording: Wording,
  people: Pick<Tracker, "units" | "bodies">,
  settings: SettingsPlace,
): DefinedName[] {
  const formulas = { ...settingNames(wording, settings), ...calendarNames(wording), ...listNames(wording) };
  const { names } = wording.naming;
  return Object.entries<string>(formulas).map(([key, formula]) => ({
    name: names[key as NameKey],
    formula,
    ...(key === "leadList" ? { cells: leadCells(wording, people) } : {}),
    ...(key === "leadList" || key === "unitList" ? { isDispensable: true } : {}),
  }));
}

function settingNames({ naming }: Wording, place: SettingsPlace): Partial<Record<NameKey, string>> {
  const placed = placedSettings(place);
  const named = SETTING_NAMES.filter(({ key }) => placed.includes(key));
  const names = named.map(({ key, column, name }) => {
    const cell = settingCell(place, key, column);
    return [name, `=${cellReference(naming.sheets.settings, cell.row, cell.column)}`];
  });
  return Object.fromEntries(names) as Partial<Record<NameKey, string>>;
}

function calendarNames({ naming }: Wording): Partial<Record<NameKey, string>> {
  const sheet = naming.sheets.calendar;
  const days = (column: number): string =>
    `=${rangeReference(sheet, { row: CALENDAR_FIRST_ROW, column, rowCount: HORIZON_DAYS, columnCount: 1 })}`;
  const lastRow = CALENDAR_FIRST_ROW + HORIZON_DAYS - 1;
  return {
    calendarDates: days(CALENDAR_COLUMNS.date),
    calendarCounts: days(CALENDAR_COLUMNS.count),
    planFirst: `=${cellReference(sheet, SPAN_PLACE.row, SPAN_PLACE.first)}`,
    planLast: `=${cellReference(sheet, SPAN_PLACE.row, SPAN_PLACE.last)}`,
    likeTasks: `=${rangeReference(sheet, LIKE_RANGE)}`,
    calendarEnd: `=${cellReference(sheet, lastRow, CALENDAR_COLUMNS.date)}`,
  };
}

function listNames({ labels, naming }: Wording): Partial<Record<NameKey, string>> {
  const unitNames = `${naming.tables.units}[${escapeHeader(labels.units.name)}]`;
  const bodyNames = `${naming.tables.bodies}[${escapeHeader(labels.bodies.name)}]`;
  return {
    unitList: `=${unitNames}`,
    leadList: leadList(naming.sheets.calendar, `(ROWS(${unitNames})+ROWS(${bodyNames}))`),
    summaryPage: `=${cellReference(naming.sheets.summary, 0, 0)}`,
    metaPage: `=${cellReference(naming.sheets.meta, 0, 0)}`,
  };
}

/**
 * The names of the leads without a blank at the end: as many cells as there are units and bodies, and no more than the
 * list has. Excel takes and tells a name's formula with the list separator of the computer (office-js issues 2834, 2891),
 * so it holds none: INDIRECT alone makes cells of one argument, and the smaller of two numbers is half of their sum less
 * their difference. Nothing calculates with the name, so it is worked out only when the drop-down opens.
 */
function leadList(sheet: string, count: string): string {
  const first = rangeReference(sheet, leadRange(1));
  const upToRow = first.slice(0, first.lastIndexOf("$") + 1);
  const shown = `(${count}+${LEAD_LIST_ROWS}-ABS(${count}-${LEAD_LIST_ROWS}))/2`;
  return `=INDIRECT(${quoteText(upToRow)}&${CALENDAR_FIRST_ROW}+${shown})`;
}

/** The cells of the list that hold a name now. A table always has a row. */
function leadCells({ naming }: Wording, { units, bodies }: Pick<Tracker, "units" | "bodies">): CellsOfSheet {
  const count = Math.max(units.length, 1) + Math.max(bodies.length, 1);
  return { sheet: naming.sheets.calendar, range: leadRange(Math.min(count, LEAD_LIST_ROWS)) };
}

function leadRange(rowCount: number): RangeAddress {
  return { row: CALENDAR_FIRST_ROW, column: CALENDAR_COLUMNS.lead, rowCount, columnCount: 1 };
}
