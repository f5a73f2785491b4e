import { entryKeys } from "../../domain/fields/field";
import { SETTING_FIELDS } from "../../domain/fields/fields";
import type { Settings } from "../../domain/tracker";
import type { NameKey } from "../schema/naming";
import { ROWS } from "./table-place";

/** A setting. */
export type SettingKey = keyof Settings | "language";

/** Settings that have a row only where the plan states them, or somebody gave them one. */
export const OPTIONAL_SETTINGS = ["planDate", "closedOn"] as const satisfies readonly SettingKey[];

/** A setting that has a row only where it says something. */
export type OptionalSetting = (typeof OPTIONAL_SETTINGS)[number];

/** Whether a setting has a row only where it says something. */
export function isOptional(key: SettingKey): key is OptionalSetting {
  return OPTIONAL_SETTINGS.some((one) => one === key);
}

/** Keys of the settings in the order of their rows. */
export const SETTING_KEYS: readonly SettingKey[] = [
  ...entryKeys(SETTING_FIELDS).filter((key) => !isOptional(key)),
  "language",
  ...OPTIONAL_SETTINGS,
];

/** What is said of a setting, in the order of the columns. */
export const SETTING_COLUMNS = ["label", "input", "inForce", "note"] as const;

/** A column of the settings. */
export type SettingColumn = (typeof SETTING_COLUMNS)[number];

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
  planDate: "planDate",
  closedOn: "planClosed",
};

/** Names of the cells that show what is in force. */
const IN_FORCE_NAMES: Readonly<Partial<Record<SettingKey, NameKey>>> = {
  reportDate: "reportDate",
  warningDays: "warningDays",
  strictBefore: "strictBefore",
  calendarStart: "calendarStart",
};

/** The name of a cell of the settings. */
interface SettingName {
  readonly key: SettingKey;
  readonly column: SettingColumn;
  readonly name: NameKey;
}

/** Every cell of the settings that has a name. */
export const SETTING_NAMES: readonly SettingName[] = [
  ...SETTING_KEYS.map((key): SettingName => ({ key, column: "input", name: INPUT_NAMES[key] })),
  ...SETTING_KEYS.flatMap((key): SettingName[] => {
    const name = IN_FORCE_NAMES[key];
    return name === undefined ? [] : [{ key, column: "inForce", name }];
  }),
];

/** Where the settings stand: rows and columns of the user's own may have been inserted around and between them. */
export interface SettingsPlace {
  /** Zero-based row of each setting that was found. */
  readonly rows: ReadonlyMap<SettingKey, number>;
  /** Zero-based column of each thing said of them that was found. */
  readonly columns: ReadonlyMap<SettingColumn, number>;
  /** Whether any stands elsewhere than we lay it out; what stands around them is its owner's then. */
  readonly hasMoved: boolean;
  /** So many rows below their labels people's own cells stand, where somebody pushed them down; only found. */
  readonly pushed?: number;
}

/** The place in which we lay the settings out, without those that most plans have no need of. */
export const USUAL_SETTINGS: SettingsPlace = usualSettings(() => false);

/** The place in which we lay the settings out, with those of the optional ones that are to have a row. */
export function usualSettings(isThere: (key: OptionalSetting) => boolean): SettingsPlace {
  const keys = SETTING_KEYS.filter((key) => !isOptional(key) || isThere(key));
  return {
    rows: new Map(keys.map((key, index) => [key, ROWS.firstData + index])),
    columns: new Map(SETTING_COLUMNS.map((column, index) => [column, index])),
    hasMoved: false,
  };
}

/** The settings that have a row: all but those that are left out. */
export function placedSettings({ rows }: SettingsPlace): SettingKey[] {
  return SETTING_KEYS.filter((key) => !isOptional(key) || rows.has(key));
}

/** A cell of the settings, zero-based; as we lay it out where it was not found. */
export function settingCell(
  { rows, columns }: SettingsPlace,
  key: SettingKey,
  column: SettingColumn,
): { readonly row: number; readonly column: number } {
  const [row, place] = [rows.get(key), columns.get(column)];
  return row === undefined || place === undefined
    ? {
        row: ROWS.firstData + SETTING_KEYS.indexOf(key),
        column: SETTING_COLUMNS.indexOf(column),
      }
    : { row, column: place };
}
