import type { Day } from "../../../domain/day";
import { isUnrecognised } from "../../../domain/entry";
import type { Choices } from "../../../domain/fields/choices";
import type { Field, Fields, RecordOf } from "../../../domain/fields/field";
import { emptyEntry, makeRecord } from "../../../domain/fields/field";
import type { CellContent, CellValue } from "../../page/content";
import { valueOf } from "../cell-value";
import type { Wording } from "../wording";
import type { InCell } from "./in-cell";
import { choiceOfList } from "./choice";
import { DAY, WHOLE_DAY } from "./day";
import { NUMBER, WHOLE_NUMBER } from "./number";
import { PERCENT } from "./percent";
import { TEXT } from "./text";

/**
 * Other programs write Excel's mark of a text into the text itself: "'0.6", "'12/04/2021". What is copied from Windows'
 * properties of a file or from a chat has signs that nobody sees around each number of a day.
 */
const UNMEANT = /^\p{Cf}*'(?=\S)|\p{Cf}/gu;

function pastMarks(kind: InCell): InCell {
  return {
    ...kind,
    readTyped: (raw, context) =>
      typeof raw === "string"
        ? { ...kind.readTyped(raw.replace(UNMEANT, ""), context), raw }
        : kind.readTyped(raw, context),
  };
}

const KINDS: Readonly<Record<Exclude<Field["kind"], "choice">, InCell>> = {
  text: TEXT,
  code: TEXT,
  name: TEXT,
  names: TEXT,
  day: pastMarks(DAY),
  number: pastMarks(NUMBER),
  percent: pastMarks(PERCENT),
};

const WHOLE = { day: pastMarks(WHOLE_DAY), number: pastMarks(WHOLE_NUMBER) };

const CHOICES: Readonly<Record<keyof Choices, InCell>> = {
  streams: choiceOfList("streams"),
  dueKinds: choiceOfList("dueKinds"),
  offsetUnits: choiceOfList("offsetUnits"),
  states: choiceOfList("states"),
  choice: choiceOfList("choice"),
  holidayKinds: choiceOfList("holidayKinds"),
  outcomes: choiceOfList("outcomes"),
};

/** How a field stands in a cell. */
export function inCell(field: Field): InCell {
  if (field.kind === "choice") return CHOICES[field.of];
  if (field.kind === "day" && field.whole) return WHOLE.day;
  return field.kind === "number" && field.whole ? WHOLE.number : KINDS[field.kind];
}

/** The value of the cell that holds an entry of a field. */
export function writeEntry(field: Field, entry: unknown, { labels }: Wording): CellValue {
  return inCell(field).write(entry as never, labels);
}

/** What the cell of a field says; where it never is empty, also what was typed as text and can mean only one thing. */
export function readEntry(
  field: Field,
  content: CellContent | undefined,
  labels?: Wording["labels"],
): unknown {
  const entry = inCell(field).read(content, labels);
  const isPlain = entry !== null && !isUnrecognised(entry);
  return isPlain || !("empty" in field) ? entry : (readAsTyped(field, content) ?? emptyEntry(field));
}

/** What the text in a cell means for a field that never is empty; null where it is no text, or means nothing. */
export function readAsTyped(field: Field, content: CellContent | undefined): string | number | null {
  const text = valueOf(content);
  if (typeof text !== "string" || text.trim() === "") return null;
  const reading = inCell(field).readTyped(text, { reference: emptyEntry(field) as Day, monthFirst: false });
  return reading.kind === "value" ? (reading.value as string | number) : null;
}

/** An entry of a field as people read it; what was not understood is said as it was typed. */
export function sayEntry(field: Field, entry: unknown, { labels }: Wording): string {
  if (entry === null || entry === undefined || entry === "") return "";
  return isUnrecognised(entry) ? String(entry.raw) : inCell(field).say(entry as never, labels);
}

/** What people enter of a record, by the keys of its columns. */
export function writeRecord<All extends Fields>(
  fields: All,
  record: RecordOf<All>,
  wording: Wording,
): Record<keyof RecordOf<All>, CellValue> {
  const entries: Readonly<Record<string, unknown>> = record;
  return makeRecord(fields, (field, key) => writeEntry(field, entries[key], wording)) as never;
}

/** What people enter of a record, as a row of cells. */
export function writeRow<All extends Fields>(
  fields: All,
  record: RecordOf<All>,
  wording: Wording,
): CellValue[] {
  return Object.values(writeRecord(fields, record, wording));
}

/** The record of a row of cells, whose words are of any language, or of the one given. */
export function readRecord<All extends Fields>(
  fields: All,
  cells: Readonly<Partial<Record<string, CellContent>>>,
  labels?: Wording["labels"],
): RecordOf<All> {
  return makeRecord(fields, (field, key) => readEntry(field, cells[key], labels));
}

/** The record of a row of cells that stand under the keys given. */
export function readRow<All extends Fields>(
  fields: All,
  keys: readonly string[],
  cells: readonly (CellContent | undefined)[],
): RecordOf<All> {
  const byKey: Record<string, CellContent> = {};
  keys.forEach((key, index) => (byKey[key] = cells[index] ?? null));
  return readRecord(fields, byKey);
}
