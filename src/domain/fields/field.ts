import type { Day } from "../day";
import type { Unrecognised } from "../entry";
import type { Choices } from "./choices";

/** What a field holds, which decides how it is written, read, checked, shown, compared and logged. */
export type Field = (
  | { readonly kind: "text" | "code" | "name" | "names" }
  | { readonly kind: "day"; readonly empty?: Day; readonly whole?: true }
  | { readonly kind: "number"; readonly whole?: true; readonly empty?: number }
  | { readonly kind: "percent" }
  | { readonly kind: "choice"; readonly of: keyof Choices }
) & {
  /** Who fills it: whoever gets a copy as well, or a formula alone; else the office. */
  readonly by?: "unit" | "formula";
  /** What is entered tells how far the work has come. */
  readonly progress?: true;
};

/** The fields of a record by their keys, in the order of their columns. */
export type Fields = Readonly<Record<string, Field>>;

/** What a field holds where it is understood. */
type Plain<One> = One extends { readonly kind: "day" }
  ? Day
  : One extends { readonly kind: "number" | "percent" }
    ? number
    : One extends { readonly kind: "choice"; readonly of: infer List extends keyof Choices }
      ? Choices[List]
      : string;

/** What a field holds: texts are never null, and a field with an `empty` of its own holds that instead of nothing. */
type Entry<One> = One extends
  { readonly kind: "text" | "code" | "name" | "names" } | { readonly empty: unknown }
  ? Plain<One>
  : Plain<One> | null | Unrecognised;

/** A record of fields: what people enter, without what formulas work out. */
export type RecordOf<All> = {
  readonly [Key in keyof All as All[Key] extends { readonly by: "formula" } ? never : Key]: Entry<All[Key]>;
};

/** The keys of the fields that formulas fill. */
export type FormulaKey<All> = Exclude<keyof All, keyof RecordOf<All>> & string;

/** The keys of the fields that people fill, in the order of their columns. */
export function entryKeys<All extends Fields>(fields: All): (keyof RecordOf<All> & string)[] {
  return Object.keys(fields).filter((key) => fields[key]?.by !== "formula") as never;
}

/** What an empty field holds: its own value where it has one, "" for texts, else null. */
export function emptyEntry(field: Field): string | number | null {
  if ("empty" in field) return field.empty;
  return isText(field) ? "" : null;
}

/** Whether a field holds words as they were typed. */
export function isText({ kind }: Field): boolean {
  return kind === "text" || kind === "code" || kind === "name" || kind === "names";
}

/** A record with nothing entered. */
export function emptyRecord<All extends Fields>(fields: All): RecordOf<All> {
  return makeRecord(fields, emptyEntry);
}

/** The record that holds for each field people fill what a function gives for it. */
export function makeRecord<All extends Fields>(
  fields: All,
  entryOf: (field: Field, key: string) => unknown,
): RecordOf<All> {
  const record: Record<string, unknown> = {};
  for (const key in fields) {
    const field = fields[key];
    if (field && field.by !== "formula") record[key] = entryOf(field, key);
  }
  return record as RecordOf<All>;
}
