import type { Fields } from "../../domain/fields/field";
import { HOLIDAY_FIELDS, SETTING_FIELDS } from "../../domain/fields/fields";
import type { RowList } from "../../domain/fields/row-lists";
import { ROW_LISTS, ROW_LIST_KEYS } from "../../domain/fields/row-lists";
import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import type { HolidayEntry, LogEntry } from "../../domain/tracker";
import { cellPieces } from "../../domain/cell-limit";
import type { OwnCell } from "./extras/own-cells";
import { sayEntry } from "../schema/kinds/kinds";
import { headersOf } from "../schema/tables/schema";
import type { Wording } from "../schema/wording";

/** What an action was and why, as every line of the log says it. */
export interface LogNote {
  /** `yyyy-MM-dd HH:mm` */
  readonly when: string;
  readonly reason: string;
  /** The button or the file it came from. */
  readonly source: string;
  /** Who did it, as far as they have told; nobody where absent or "". */
  readonly by?: string;
}

/** What every line of the log says of an action: where it came from, and from whom. */
export function toldOf({
  when,
  reason,
  source,
  by = "",
}: LogNote): Pick<LogEntry, "when" | "reason" | "source"> {
  return { when, reason, source: [source, by].filter((part) => part !== "").join(" · ") };
}

/** One difference as people read it, in the preview and in the log. */
export interface Difference {
  /** Code of the row, "" for a setting. */
  readonly id: string;
  /** Header of the column, or the label of the setting. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/**
 * What a patch changes, field by field, in the workbook's words. Rows taken out show everything entered in them, in
 * people's own columns too.
 */
export function describeDifferences(
  patch: TrackerPatch,
  wording: Wording,
  own: readonly OwnCell[] = [],
): Difference[] {
  const ownOf = (list: RowList): OwnText => {
    const cells = own.filter((cell) => cell.list === list);
    return (key) =>
      cells.filter((cell) => cell.key === key).map(({ header, shown }) => `${header}: ${shown}`);
  };
  return [
    ...ROW_LIST_KEYS.flatMap((list) => listDifferences(list, patch[list], wording, ownOf(list))),
    ...settingDifferences(patch, wording),
    ...holidayDifferences(patch, wording),
  ];
}

/** What a person entered in columns of their own in the row of a code, each with its header. */
type OwnText = (key: string) => readonly string[];

/** The lines that an action adds to the log; a text too long for one cell goes on in the next line. */
export function logEntries(
  patch: TrackerPatch,
  note: LogNote,
  wording: Wording,
  own: readonly OwnCell[] = [],
): LogEntry[] {
  return describeDifferences(patch, wording, own).flatMap((difference) => {
    const before = cellPieces(difference.before);
    const after = cellPieces(difference.after);
    return Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({
      ...difference,
      before: before[index] ?? "",
      after: after[index] ?? "",
      ...toldOf(note),
    }));
  });
}

function listDifferences(
  list: RowList,
  patch: TrackerPatch[RowList],
  wording: Wording,
  own: OwnText,
): Difference[] {
  const { fields, code, title } = ROW_LISTS[list];
  const headers = headersOf(list, wording.labels);
  const header = (key: string): string => headers[key] ?? key;
  const say = (record: object, key: string): string => sayField(fields, key, record, wording);
  const whole = (record: object): string =>
    Object.keys(fields)
      .filter((key) => key !== code && say(record, key) !== "")
      .map((key) => `${header(key)}: ${say(record, key)}`)
      .join(" · ");
  const edited = patch.changed.flatMap(({ key, before, after }) =>
    Object.keys(after).map((field) => ({
      id: key,
      field: header(field),
      before: say(before, field),
      after: say(after, field),
    })),
  );
  const about = (record: object): Pick<Difference, "id" | "field"> => ({
    id: say(record, code),
    field: header(title),
  });
  const added = patch.added.map(({ item }) => ({ ...about(item), before: "", after: whole(item) }));
  const removed = patch.removed.map(({ item }) => ({
    ...about(item),
    before: [whole(item), ...own(say(item, code))].join(" · "),
    after: "",
  }));
  return [...edited, ...added, ...removed];
}

function sayField(fields: Fields, key: string, record: object, wording: Wording): string {
  const field = fields[key];
  const entries: Readonly<Record<string, unknown>> = { ...record };
  return field ? sayEntry(field, entries[key], wording) : "";
}

function settingDifferences({ settings }: TrackerPatch, wording: Wording): Difference[] {
  if (settings === null) return [];
  const labels: Readonly<Record<string, unknown>> = wording.labels.settings;
  return Object.keys(settings.after).map((key) => ({
    id: "",
    field: String(labels[key] ?? key),
    before: sayField(SETTING_FIELDS, key, settings.before, wording),
    after: sayField(SETTING_FIELDS, key, settings.after, wording),
  }));
}

/** Days off and make-up days by their day: what each was and is. */
function holidayDifferences({ holidays }: TrackerPatch, wording: Wording): Difference[] {
  if (holidays === null) return [];
  const describe = (entries: readonly HolidayEntry[]): Map<string, string> =>
    new Map(
      entries.map(({ day, name, kind }) => {
        const kindText = sayEntry(HOLIDAY_FIELDS.kind, kind, wording);
        const words = [name, kindText].filter((part) => part !== "").join(" · ");
        return [sayEntry(HOLIDAY_FIELDS.day, day, wording), words];
      }),
    );
  const [before, after] = [describe(holidays.before), describe(holidays.after)];
  const days = [...new Set([...before.keys(), ...after.keys()])];
  return days
    .filter((day) => before.get(day) !== after.get(day))
    .map((day) => ({
      id: "",
      field: `${wording.labels.sheets.holidays}: ${day}`,
      before: before.get(day) ?? "",
      after: after.get(day) ?? "",
    }));
}
