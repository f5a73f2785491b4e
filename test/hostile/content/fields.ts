import { entryKeys, type Fields } from "../../../src/domain/fields/field";
import { BODY_FIELDS, SETTING_FIELDS, TASK_FIELDS, UNIT_FIELDS } from "../../../src/domain/fields/fields";
import type { Tracker } from "../../../src/domain/tracker";

/** A field into which people type words. */
export interface TextField {
  /** Such as "tasks.note". */
  readonly name: string;
  /** The tracker with a text in that field of its first row. */
  put(tracker: Tracker, text: string): Tracker;
  read(tracker: Tracker): unknown;
}

const WORDS: readonly string[] = ["text", "name", "names"];

function wordsOf(fields: Fields): string[] {
  return entryKeys(fields).filter((key) => WORDS.includes(fields[key]?.kind ?? ""));
}

type Rows = "tasks" | "units" | "bodies";

function rowFields(table: Rows, fields: Fields): TextField[] {
  return wordsOf(fields).map((key) => ({
    name: `${table}.${key}`,
    put: (tracker, text) => {
      const rows: readonly object[] = tracker[table];
      return { ...tracker, [table]: rows.map((row, index) => (index === 0 ? { ...row, [key]: text } : row)) };
    },
    read: (tracker) => (tracker[table][0] as unknown as Record<string, unknown> | undefined)?.[key],
  }));
}

/** Every field of words, of tasks, units, bodies and settings. */
export const TEXT_FIELDS: readonly TextField[] = [
  ...rowFields("tasks", TASK_FIELDS),
  ...rowFields("units", UNIT_FIELDS),
  ...rowFields("bodies", BODY_FIELDS),
  ...wordsOf(SETTING_FIELDS).map((key): TextField => ({
    name: `settings.${key}`,
    put: (tracker, text) => ({ ...tracker, settings: { ...tracker.settings, [key]: text } }),
    read: (tracker) => (tracker.settings as unknown as Record<string, unknown>)[key],
  })),
];
