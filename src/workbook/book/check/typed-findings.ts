import type { FindingCode } from "../../../i18n/findings";
import type { Day } from "../../../domain/day";
import { codeOf, titleOf } from "../../../domain/fields/row-lists";
import type { Field } from "../../../domain/fields/field";
import type { Tracker } from "../../../domain/tracker";
import { readText } from "../../schema/cell-value";
import { sayEntry } from "../../schema/kinds/kinds";
import { headersOf } from "../../schema/tables/schema";
import type { Wording } from "../../schema/wording";
import type { Finding } from "./findings";
import { MOST_TOLD, placesOf } from "./findings";
import type { EntryList, TypedEntry } from "./typed-entries";
import { typedEntries } from "./typed-entries";

/**
 * What was typed that its place does not take: the same words of a column together, with what they most probably mean;
 * what means nothing together for each column.
 */
export function findingsOfTyped(tracker: Tracker, today: Day, wording: Wording): Finding[] {
  const groups = new Map<string, TypedEntry[]>();
  for (const one of typedEntries(tracker, today).filter((entry) => isInUse(entry, tracker))) {
    const words = one.meant === null ? [] : [readText(one.raw)];
    const key = [codeOfKind(one.field), one.list, one.key, ...words].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].map((entries) => findingOf(entries, tracker, wording));
}

/** A row without a task is none, whatever stands in it. */
function isInUse({ list, index }: TypedEntry, { tasks }: Tracker): boolean {
  return list !== "tasks" || (tasks[index]?.title ?? "").trim() !== "";
}

/** Where something was typed, and what. */
type EntryPlace = Pick<TypedEntry, "list" | "index" | "key" | "raw">;

function findingOf(entries: readonly TypedEntry[], tracker: Tracker, wording: Wording): Finding {
  const [first] = entries;
  if (first === undefined) throw new Error("A group has an entry");
  const rows = [...new Set(entries.map((entry) => nameOfPlace(entry, tracker, wording)))];
  const { list, key, field, meant, isSure } = first;
  const column = columnOfEntry(list, key, wording);
  const typed = [...new Set(entries.map(({ raw }) => readText(raw)))].slice(0, MOST_TOLD);
  return {
    ...{ code: codeOfKind(field), ...placesOf(rows), repairable: isSure, names: typed },
    ...(meant === null ? {} : { proposal: sayEntry(field, meant, wording) }),
    ...(column === undefined ? {} : { column }),
  };
}

function codeOfKind(field: Field): FindingCode {
  if (field.kind === "day") return "date-unreadable";
  if (field.kind !== "choice") return "number-unreadable";
  return field.of === "states" ? "state-unknown" : "choice-unknown";
}

/** The header of an entry's column; of a setting its label. */
export function columnOfEntry(list: EntryList, key: string, wording: Wording): string | undefined {
  if (list === "settings") return labelOfSetting(key, wording);
  const headers: Readonly<Record<string, string>> = headersOf(list, wording.labels);
  return headers[key];
}

/** Code of the row, or what it is called; of a day off its name, of a setting its label. */
export function nameOfPlace(
  { list, index, key, raw }: EntryPlace,
  tracker: Tracker,
  wording: Wording,
): string {
  if (list === "settings") return labelOfSetting(key, wording);
  if (list === "snapshots") return readText(raw);
  if (list === "holidays") return tracker.holidays[index]?.name || readText(raw);
  const row = tracker[list][index];
  return row === undefined ? "" : codeOf(list, row) || titleOf(list, row);
}

function labelOfSetting(key: string, { labels }: Wording): string {
  const words: Readonly<Record<string, unknown>> = labels.settings;
  return String(words[key] ?? key);
}
