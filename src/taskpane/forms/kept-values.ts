import { isRecord } from "../kept/kept-entry";

/**
 * The fields of a form that an earlier page kept, where they are of the same kind as the form's own: fields that the form
 * has no more (a unit that is gone) are left out; null where none is left.
 */
export function recallValues<Values extends object>(kept: unknown, first: Values): Partial<Values> | null {
  if (!isRecord(kept)) return null;
  const own = new Map<string, unknown>(Object.entries(first));
  const fields = Object.entries(kept).filter(
    ([field, value]) => own.has(field) && isAlike(value, own.get(field)),
  );
  return fields.length === 0 ? null : (Object.fromEntries(fields) as Partial<Values>);
}

/** Whether two values are texts, ticks, lists or groups of the same fields, all the way down. */
function isAlike(value: unknown, own: unknown): boolean {
  if (Array.isArray(value) || Array.isArray(own)) {
    if (!Array.isArray(value) || !Array.isArray(own)) return false;
    const [example] = own as readonly unknown[];
    return example === undefined || value.every((each) => isAlike(each, example));
  }
  if (!isRecord(value) || !isRecord(own)) return typeof value === typeof own && value !== null;
  return Object.keys(own).every((field) => isAlike(value[field], own[field]));
}
