import { isUnrecognised } from "../../../domain/entry";
import { entryKeys } from "../../../domain/fields/field";
import { SETTING_FIELDS } from "../../../domain/fields/fields";
import type { Sheet, WorkbookContent } from "../../page/content";
import { makeGrid } from "../../page/grid-of-cells";
import { placeOfName } from "../../page/named-cell";
import { readEntry } from "../../schema/kinds/kinds";
import type { Wording } from "../../schema/wording";
import type { SettingColumn, SettingKey, SettingsPlace } from "../../sheets/settings-place";
import {
  isOptional,
  SETTING_COLUMNS,
  SETTING_KEYS,
  SETTING_NAMES,
  USUAL_SETTINGS,
  usualSettings,
} from "../../sheets/settings-place";
import type { LabelPlace } from "./setting-labels";
import { settingLabels, settingNotes } from "./setting-labels";

type Labels = ReadonlyMap<SettingKey, LabelPlace>;

/** A cell of the settings as its name finds it, zero-based. */
interface Mark {
  readonly key: SettingKey;
  readonly column: SettingColumn;
  readonly at: LabelPlace;
}

/**
 * Where the settings stand, by the names of their cells and by the labels beside them, neither of which is needed where
 * the other is left; where we lay them out, if they stand there or cannot be told.
 */
export function findSettings(content: WorkbookContent, wording: Wording): SettingsPlace {
  const sheet = content.sheets.find(({ name }) => name === wording.naming.sheets.settings);
  if (!sheet) return USUAL_SETTINGS;
  const labels = settingLabels(sheet);
  const marks = marksOn(sheet, labels, content, wording);
  const notes = settingNotes(sheet);
  const rows = withMissing(
    new Map(
      SETTING_KEYS.flatMap((key): [SettingKey, number][] => {
        const named = marks.find((mark) => mark.key === key)?.at;
        const { row } = labels.get(key) ?? named ?? notes.get(key) ?? {};
        return row === undefined ? [] : [[key, row]];
      }),
    ),
  );
  const columns = findColumns(labels, marks, notes);
  const usual = usualSettings((key) => rows.has(key));
  const isUsual =
    [...rows].every(([key, row]) => usual.rows.get(key) === row) &&
    [...columns].every(([key, column]) => usual.columns.get(key) === column);
  const place = rows.size === 0 || isUsual ? usual : { rows, columns, hasMoved: true };
  const pushed = pushedBy(sheet, labels, content, wording);
  return pushed === undefined ? place : { ...place, pushed };
}

/**
 * How far cells that people fill were pushed down or up: Excel lets the names of cells go with them, so that all of those
 * stand as far from their labels, and no other does.
 */
function pushedBy(
  sheet: Sheet,
  labels: Labels,
  content: WorkbookContent,
  { naming }: Wording,
): number | undefined {
  const off = (column: SettingColumn): number[] =>
    SETTING_NAMES.flatMap((one) => {
      const at = placeOfName(content, naming.names[one.name]);
      const label = labels.get(one.key);
      return one.column === column && at?.sheet === sheet.name && label ? [at.row - label.row] : [];
    });
  const [inputs, others] = [off("input"), off("inForce")];
  if (inputs.length === 0) return pushedByKinds(sheet, labels);
  const [by = 0] = inputs;
  const isPushed =
    by !== 0 &&
    inputs.length >= LEAST_PUSHED &&
    inputs.every((one) => one === by) &&
    others.length > 0 &&
    others.every((one) => one === 0);
  return isPushed ? by : undefined;
}

/** So many cells are pushed together. */
const LEAST_PUSHED = 5;

/** How far they were pushed where no name is left: what cannot be read beside its label can be in the row below or above. */
function pushedByKinds(sheet: Sheet, labels: Labels): number | undefined {
  const grid = makeGrid(sheet);
  const unread = (by: number): number =>
    entryKeys(SETTING_FIELDS).filter((key) => {
      const label = labels.get(key);
      const cell = label && grid.at(label.row + by, label.column + 1);
      return cell !== undefined && isUnrecognised(readEntry(SETTING_FIELDS[key], cell) as never);
    }).length;
  return unread(0) < LEAST_UNREAD ? undefined : [1, -1].find((by) => unread(by) === 0);
}

/** One that cannot be read was mistyped. */
const LEAST_UNREAD = 2;

/** A setting whose row is gone stands where we lay it out, as far off as the others have moved, or below the others where another stands there now. */
function withMissing(found: ReadonlyMap<SettingKey, number>): Map<SettingKey, number> {
  const rows = new Map(found);
  if (found.size === 0) return rows;
  const by = mostOften([...found].map(([key, row]) => row - (USUAL_SETTINGS.rows.get(key) ?? row))) ?? 0;
  for (const key of SETTING_KEYS.filter((one) => !isOptional(one) && !found.has(one))) {
    const taken = [...rows.values()];
    const usual = (USUAL_SETTINGS.rows.get(key) ?? 0) + by;
    rows.set(key, taken.includes(usual) ? Math.max(...taken) + 1 : usual);
  }
  return rows;
}

/** A name that was bent to another cell finds another label in its row; where most are, none is believed. */
function marksOn(
  sheet: Sheet,
  labels: Labels,
  content: WorkbookContent,
  { naming }: Wording,
): readonly Mark[] {
  const keyOfRow = new Map([...labels].map(([key, { row }]) => [row, key]));
  const marks = SETTING_NAMES.flatMap(({ key, column, name }): Mark[] => {
    const at = placeOfName(content, naming.names[name]);
    return at?.sheet === sheet.name ? [{ key, column, at }] : [];
  });
  const isThere = ({ key, at }: Mark): boolean =>
    keyOfRow.has(at.row) ? keyOfRow.get(at.row) === key : !labels.has(key);
  const there = marks.filter(isThere);
  const agreeing = there.filter(({ key }) => labels.has(key));
  return marks.length - there.length > agreeing.length ? [] : there;
}

function findColumns(labels: Labels, marks: readonly Mark[], notes: Labels): Map<SettingColumn, number> {
  const note = mostOften([...notes.values()].map(({ column }) => column));
  const label =
    mostOften([...labels.values()].map(({ column }) => column)) ??
    (note === undefined || marks.length > 0 ? undefined : note - 3);
  const named = new Map(
    SETTING_COLUMNS.map((column) => [
      column,
      mostOften(marks.filter((mark) => mark.column === column).map(({ at }) => at.column)),
    ]),
  );
  const inForce = named.get("inForce") ?? (label === undefined ? undefined : label + 2);
  // Where the column in force was deleted the explanations have moved into its place.
  const isInPlace = note !== undefined && note === inForce;
  const found: Readonly<Record<SettingColumn, number | undefined>> = {
    label,
    input: named.get("input") ?? (label === undefined ? undefined : label + 1),
    inForce,
    note: isInPlace ? note + 1 : (note ?? (label === undefined || marks.length > 0 ? undefined : label + 3)),
  };
  return new Map(
    SETTING_COLUMNS.flatMap((column): [SettingColumn, number][] => {
      const place = found[column];
      return place === undefined || place < 0 ? [] : [[column, place]];
    }),
  );
}

function mostOften(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
