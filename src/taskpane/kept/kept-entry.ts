import type { Place } from "../navigation/place";

/** Something in the pane that a person typed or chose and the workbook does not hold yet. */
export interface KeptThing {
  /** Where it was typed: going there shows it again. */
  readonly at: Place;
  /** Which of several things typed there. */
  readonly part: string;
  /** What the place is called to the person. */
  readonly title: string;
}

/** The same with what was typed. */
export interface KeptEntry extends KeptThing {
  /** Plain data; who reads it checks it. */
  readonly value: unknown;
}

/** Tells an entry from every other of its workbook. */
export function keyOfKept({ at, part }: Pick<KeptThing, "at" | "part">): string {
  return JSON.stringify([at, part]);
}

/** What is kept for one workbook, as text; the plan tells whether the workbook is still the same. */
export function writeKept(plan: string, entries: readonly KeptEntry[]): string {
  return JSON.stringify({ plan, entries });
}

/** Reads such a text; nothing where it is of another plan, or none of ours. */
export function readKept(text: string | null, plan: string): readonly KeptEntry[] {
  const kept = parse(text ?? "");
  if (!isRecord(kept) || kept["plan"] !== plan || !Array.isArray(kept["entries"])) return [];
  return kept["entries"].filter(isEntry);
}

/** The entries with one put last; the oldest go where all of them would be longer than the limit, in characters. */
export function putKept(
  entries: readonly KeptEntry[],
  entry: KeptEntry,
  limit: number,
): readonly KeptEntry[] {
  const key = keyOfKept(entry);
  return fitting([...entries.filter((other) => keyOfKept(other) !== key), entry], limit);
}

function fitting(entries: readonly KeptEntry[], limit: number): readonly KeptEntry[] {
  return JSON.stringify(entries).length <= limit ? entries : fitting(entries.slice(1), limit);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Whether a value read from a text is an object with members. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isEntry(value: unknown): value is KeptEntry {
  if (!isRecord(value) || !isRecord(value["at"]) || !isRecord(value["at"]["params"])) return false;
  const { form, ids } = value["at"]["params"];
  const isPlace =
    typeof value["at"]["screen"] === "string" &&
    (form === undefined || typeof form === "string") &&
    (ids === undefined || isTexts(ids));
  return isPlace && typeof value["part"] === "string" && typeof value["title"] === "string";
}

/** Whether a value read from a text is a list of texts. */
export function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}
