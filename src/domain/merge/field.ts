import type { DateEntry } from "../entry";
import { isUnrecognised } from "../entry";
import type { Field } from "../fields/field";
import { emptyEntry, entryKeys } from "../fields/field";
import { TASK_FIELDS } from "../fields/fields";
import { keepableText } from "../keepable-text";
import { isSameName } from "../names";
import type { Task } from "../task";
import type { FieldValue, RawValue, Reading, TaskField } from "./returned-copy";

/** A field that whoever fills in a copy may change. */
export type OpenField = {
  [Key in keyof Task]: (typeof TASK_FIELDS)[Key] extends { readonly by: "unit" } ? Key : never;
}[keyof Task];

/** Whether whoever fills in a copy may change a field. */
export function isOpenField(field: keyof typeof TASK_FIELDS): field is OpenField {
  const { by }: Field = TASK_FIELDS[field];
  return by === "unit";
}

/** The fields that whoever fills in a copy may change. */
export const OPEN_FIELDS: readonly OpenField[] = entryKeys(TASK_FIELDS).filter(isOpenField);

/** What an empty field of a task holds. */
export function emptyValue(field: TaskField): FieldValue {
  return emptyEntry(TASK_FIELDS[field]) as FieldValue;
}

/** Whether a field holds nothing. */
export function isEmptyValue(value: FieldValue): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

/** Whether two values of a field say the same. */
export function sameValue(one: FieldValue, other: FieldValue): boolean {
  if (typeof one === "number" && typeof other === "number") return Math.abs(one - other) < 1e-9;
  if (isEmptyValue(one) || isEmptyValue(other)) return isEmptyValue(one) && isEmptyValue(other);
  return comparable(rawOf(one)) === comparable(rawOf(other));
}

/** Rounding of a share that was shown in whole per cent. */
const HALF_PER_CENT = 0.005;

/** Whether a cell still says what it said when it was sent, however its program shows that. */
export function saysSame(reading: Reading, sent: FieldValue): boolean {
  if (reading.kind === "empty") return isEmptyValue(sent);
  if (reading.kind === "clear") return isEmptyValue(sent) || sameText(reading.raw, sent);
  if (sameText(reading.raw, sent)) return true;
  if (reading.kind === "unreadable") {
    return (reading.candidates ?? []).some((day) => sameValue(day satisfies DateEntry, sent));
  }
  if (typeof reading.raw === "string" && typeof sent === "number" && typeof reading.value === "number") {
    return Math.abs(reading.value - sent) <= HALF_PER_CENT;
  }
  return sameValue(reading.value, sent);
}

/** Whether a cell still names the people that it named when it was sent, however they are typed now. */
export function saysSameNames(reading: Reading, sent: FieldValue): boolean {
  return reading.kind === "value" && isSameName(String(reading.value), String(sent ?? ""));
}

function sameText(raw: RawValue, sent: FieldValue): boolean {
  return !isEmptyValue(sent) && comparable(raw) === comparable(rawOf(sent));
}

function rawOf(value: FieldValue): RawValue {
  return isUnrecognised(value) ? value.raw : (value ?? "");
}

/**
 * Programs change line endings, no-break spaces, the way accents are kept and what no file holds; none of that is a change
 * of meaning.
 */
function comparable(raw: RawValue): string {
  return keepableText(String(raw))
    .normalize("NFC")
    .replace(/\r\n?/g, "\n")
    .replace(/\u00A0/g, " ")
    .trim();
}
