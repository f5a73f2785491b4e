import { useEffect, useState } from "react";
import { fieldsOf, type FieldOf } from "../../forms/field-access";
import { recallValues } from "../../forms/kept-values";
import { useKept } from "../../kept/useKept";
import { REVIEW_PART } from "../../plan/useKeptReview";
import { BUILDING_PLACE } from "../../plan/useKeptText";

/** What stands in a form, the way to change all of it, null to begin anew, and its fields. */
type KeptEntry<Entry> = readonly [Entry, (entry: Entry | null) => void, FieldOf<Entry>];

/**
 * What stands in a form of the review. What a person has changed outlives the page until the form is closed. `part` tells
 * the form from every other. `isEntry` tells what was kept from anything else; by default the fields decide.
 */
export function useKeptEntry<Entry extends object>(
  part: string,
  first: Entry,
  isEntry: (kept: unknown) => kept is Entry = hasFieldsOf(first),
): KeptEntry<Entry> {
  const { kept, keep } = useKept({
    at: BUILDING_PLACE,
    part: `${REVIEW_PART}${part}`,
    title: "",
    read: (value) => (isEntry(value) ? value : null),
  });
  const [entry, setEntry] = useState<Entry | null>(kept);
  useEffect(() => keep(entry), [keep, entry]);
  const now = entry ?? first;
  return [now, setEntry, fieldsOf(now, (changed) => setEntry({ ...now, ...changed }))];
}

/** Tells values that have all fields of a form, each of its kind. */
export function hasFieldsOf<Entry extends object>(first: Entry): (kept: unknown) => kept is Entry {
  return (kept): kept is Entry =>
    Object.keys(recallValues(kept, first) ?? {}).length === Object.keys(first).length;
}
