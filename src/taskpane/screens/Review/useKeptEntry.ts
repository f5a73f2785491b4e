import { useEffect, useState } from "react";
import { useKept } from "../../kept/useKept";
import { BUILDING_PLACE } from "../../plan/useKeptText";
import { REVIEW_PART } from "../../plan/useKeptReview";
import { recallValues } from "../Maintain/form/kept-values";

/**
 * What stands in a form of the review. What a person has changed outlives the page until the form is closed. `part` tells
 * the form from every other; null begins it anew. `isEntry` tells what was kept from anything else; by default the fields decide.
 */
export function useKeptEntry<Entry extends object>(
  part: string,
  first: Entry,
  isEntry: (kept: unknown) => kept is Entry = hasFieldsOf(first),
): readonly [Entry, (entry: Entry | null) => void] {
  const { kept, keep } = useKept({
    at: BUILDING_PLACE,
    part: `${REVIEW_PART}${part}`,
    title: "",
    read: (value) => (isEntry(value) ? value : null),
  });
  const [entry, setEntry] = useState<Entry | null>(kept);
  useEffect(() => keep(entry), [keep, entry]);
  return [entry ?? first, setEntry];
}

/** Tells values that have all fields of a form, each of its kind. */
export function hasFieldsOf<Entry extends object>(first: Entry): (kept: unknown) => kept is Entry {
  return (kept): kept is Entry =>
    Object.keys(recallValues(kept, first) ?? {}).length === Object.keys(first).length;
}
