import type { TrackerPatch } from "../domain/patch/tracker-patch";
import { isUnrecognised } from "../domain/entry";
import type { Task } from "../domain/task";
import type { Body, HolidayEntry, LogEntry, Unit } from "../domain/tracker";
import type { TaskEntryColumn } from "./column";
import { cellPieces } from "./cell-limit";
import type { OwnCell } from "./changes/own-cells";
import type { CellValue } from "./content";
import { choiceValue } from "./rows/cell-value";
import { entryValues } from "./rows/task-row";
import { fromSerial } from "./serial";
import { showDay } from "./show-day";
import type { Wording } from "./wording";

/** What an action was and why, as every line of the log says it. */
export interface LogNote {
  /** `yyyy-MM-dd HH:mm` */
  readonly when: string;
  readonly reason: string;
  /** The button or the file it came from. */
  readonly source: string;
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
  const ownOf = (list: OwnCell["list"]): OwnText => {
    const cells = own.filter((cell) => cell.list === list);
    return (key) =>
      cells.filter((cell) => cell.key === key).map(({ header, shown }) => `${header}: ${shown}`);
  };
  return [
    ...taskDifferences(patch, wording, ownOf("tasks")),
    ...listDifferences(patch.units, wording.labels.units, wording, ownOf("units")),
    ...listDifferences(patch.bodies, wording.labels.bodies, wording, ownOf("bodies")),
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
      ...note,
    }));
  });
}

function taskDifferences({ tasks }: TrackerPatch, wording: Wording, own: OwnText): Difference[] {
  const values = (fields: Partial<Task>): Partial<Record<TaskEntryColumn, CellValue>> =>
    entryValues(fields as Task, wording);
  const edited = tasks.changed.flatMap(({ key, before, after }) => {
    const old = values(before);
    const now = values(after);
    return (Object.keys(after) as TaskEntryColumn[]).map((field) => ({
      id: key,
      field: wording.labels.tasks[field],
      before: show(old[field], field),
      after: show(now[field], field),
    }));
  });
  const whole = wording.labels.tasks.title;
  const added = tasks.added.map(({ item }) => ({
    id: item.id,
    field: whole,
    before: "",
    after: summarise(item, wording),
  }));
  const removed = tasks.removed.map(({ item }) => ({
    id: item.id,
    field: whole,
    before: [summarise(item, wording), ...own(item.id)].join(" · "),
    after: "",
  }));
  return [...edited, ...added, ...removed];
}

/** Everything entered in a row, in one text. */
function summarise(task: Task, wording: Wording): string {
  const values = entryValues(task, wording);
  return (Object.keys(values) as TaskEntryColumn[])
    .filter((field) => field !== "id" && values[field] !== null)
    .map((field) => `${wording.labels.tasks[field]}: ${show(values[field], field)}`)
    .join(" · ");
}

const DATE_FIELDS: readonly TaskEntryColumn[] = ["due", "extendedTo", "completedOn", "updatedOn"];

function show(value: CellValue | undefined, field: TaskEntryColumn): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "number" && field === "percent") return `${Math.round(value * 100)}%`;
  return typeof value === "number" && DATE_FIELDS.includes(field)
    ? showDay(fromSerial(value) ?? "")
    : String(value);
}

type Listed = Unit | Body;

function listDifferences<Item extends Listed>(
  patch: {
    readonly changed: readonly { key: string; before: Partial<Item>; after: Partial<Item> }[];
    readonly added: readonly { item: Item }[];
    readonly removed: readonly { item: Item }[];
  },
  headers: Readonly<Record<string, string>>,
  wording: Wording,
  own: OwnText,
): Difference[] {
  const text = (value: unknown): string => showEntry(value, wording);
  const edited = patch.changed.flatMap(({ key, before, after }) =>
    (Object.keys(after) as (keyof Item & string)[]).map((field) => ({
      id: key,
      field: headers[field] ?? field,
      before: text(before[field]),
      after: text(after[field]),
    })),
  );
  const name = headers["name"] ?? "";
  const whole = (item: Item): string =>
    Object.entries(item)
      .filter(([field, value]) => field !== "code" && value !== null && value !== "")
      .map(([field, value]) => `${headers[field] ?? field}: ${text(value)}`)
      .join(" · ");
  const added = patch.added.map(({ item }) => ({
    id: item.code,
    field: name,
    before: "",
    after: whole(item),
  }));
  const removed = patch.removed.map(({ item }) => ({
    id: item.code,
    field: name,
    before: [whole(item), ...own(item.code)].join(" · "),
    after: "",
  }));
  return [...edited, ...added, ...removed];
}

function settingDifferences({ settings }: TrackerPatch, wording: Wording): Difference[] {
  if (settings === null) return [];
  const labels: Readonly<Record<string, unknown>> = wording.labels.settings;
  const before: Readonly<Record<string, unknown>> = settings.before;
  return Object.entries(settings.after).map(([field, value]) => ({
    id: "",
    field: String(labels[field] ?? field),
    before: showEntry(before[field], wording),
    after: showEntry(value, wording),
  }));
}

/** Days off and make-up days by their day: what each was and is. */
function holidayDifferences({ holidays }: TrackerPatch, wording: Wording): Difference[] {
  if (holidays === null) return [];
  const describe = (entries: readonly HolidayEntry[]): Map<string, string> =>
    new Map(
      entries.map(({ day, name, kind }) => {
        const kindText = String(choiceValue(kind, wording.labels.holidayKinds) ?? "");
        return [showEntry(day, wording), [name, kindText].filter((part) => part !== "").join(" · ")];
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

function showEntry(value: unknown, { labels }: Wording): string {
  if (value === null || value === undefined) return "";
  if (isUnrecognised(value)) return String(value.raw);
  if (value === "yes" || value === "no") return String(choiceValue(value, labels.choice));
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? showDay(value) : String(value);
}
