import { TASK_FIELDS } from "../fields/fields";
import type { Task } from "../task";
import type { LogEntry, Settings, Tracker } from "../tracker";

/** What the log calls the fields of a task and the settings. */
export interface LogWords {
  readonly fields: Readonly<Record<string, string>>;
  readonly settings: Readonly<Partial<Record<keyof Settings, string>>>;
}

/** What people have entered by their own hand, as the log tells it. */
export interface Entered {
  /** Whether the last change of one of a row's fields was theirs. */
  changed(id: string, fields: readonly (keyof Task)[]): boolean;
  /** Whether they added the row. */
  added(id: string): boolean;
  /** Whether the last change of a setting was theirs. */
  setting(field: keyof Settings): boolean;
}

/** Reads the log for what people entered: what a plan brought bears a number of the plan as its reason or source. */
export function readEntered({ log, settings }: Tracker, words: LogWords): Entered {
  const numbers = new Set([settings.planNumber]);
  for (const { field, before, after } of log)
    if (field === words.settings.planNumber) numbers.add(before).add(after);
  numbers.delete("");
  const isOfPlan = ({ reason, source }: { reason: string; source: string }): boolean =>
    numbers.has(reason) || numbers.has(source);
  const lines = new Map<string, LogEntry[]>();
  const added = new Set<string>();
  for (const entry of log) {
    const before = lines.get(placeOf(entry.id, entry.field)) ?? [];
    const last = before.at(-1);
    // What was taken back again is as if it had never been.
    const isUndo = last !== undefined && last.before === entry.after && last.after === entry.before;
    lines.set(placeOf(entry.id, entry.field), isUndo ? before.slice(0, -1) : [...before, entry]);
    if (entry.field === words.fields["title"] && entry.before === "" && !isOfPlan(entry)) added.add(entry.id);
  }
  const isTheirs = (place: string): boolean => {
    const last = lines.get(place)?.at(-1);
    return last !== undefined && !isOfPlan(last);
  };
  return {
    changed: (id, fields) => fields.some((field) => isTheirs(placeOf(id, words.fields[field] ?? field))),
    added: (id) => added.has(id),
    setting: (field) => isTheirs(placeOf("", words.settings[field] ?? field)),
  };
}

/** Nobody has entered anything: where there is no log to ask. */
export const NOTHING_ENTERED: Entered = {
  changed: () => false,
  added: () => false,
  setting: () => false,
};

/** The fields of a task that hold its progress, which is never a plan's to write. */
export const PROGRESS_FIELDS = Object.entries(TASK_FIELDS).flatMap(([field, kind]) =>
  "progress" in kind ? [field as keyof Task] : [],
);

function placeOf(id: string, field: string): string {
  return `${id}\u0000${field}`;
}
