import { useCallback, useEffect, useState } from "react";
import { handDown } from "../../handDown";
import { fieldsOf, type FieldOf } from "../../forms/field-access";
import { recallValues } from "../../forms/kept-values";
import { useKept } from "../../kept/useKept";
import { reviewPart } from "../../plan/useKeptReviews";
import { BUILDING_PLACE } from "../../plan/useKeptText";

/** What stands in a form, the way to change all of it, null to forget what was typed, and its fields. */
type KeptEntry<Entry> = readonly [Entry, (entry: Entry | null) => void, FieldOf<Entry>];

interface KeptAs<Entry> {
  /** What a person is told of it while it is not saved; "" where there is nothing to tell. */
  readonly title?: string;
  /** Tells what was kept from anything else; by default the fields decide. */
  isEntry?(kept: unknown): kept is Entry;
}

/** Hands the id of the review to its forms. */
export const [ReviewIdProvider, useReviewId] = handDown<string>("review");

/**
 * What stands in a form of the review. What a person has changed outlives the form and the page until it is saved or dropped.
 * `part` tells the form from every other.
 */
export function useKeptEntry<Entry extends object>(
  part: string,
  first: Entry,
  { title = "", isEntry = hasFieldsOf(first) }: KeptAs<Entry> = {},
): KeptEntry<Entry> {
  const id = useReviewId();
  const { kept, keep } = useKept({
    at: BUILDING_PLACE,
    part: `${reviewPart(id)}${part}`,
    title,
    stays: true,
    read: (value) => (isEntry(value) ? value : null),
  });
  const [entry, setEntry] = useState<Entry | null>(kept);
  useEffect(() => {
    if (entry !== null) keep(entry);
  }, [keep, entry]);
  const change = useCallback(
    (next: Entry | null): void => {
      setEntry(next);
      // Told at once: a form that is saved or dropped is gone before its next effect.
      if (next === null) keep(null);
    },
    [keep],
  );
  const now = entry ?? first;
  // Typed and taken back again is not typed.
  const patch = (changed: Partial<Entry>): void => {
    const next = { ...now, ...changed };
    change(JSON.stringify(next) === JSON.stringify(first) ? null : next);
  };
  return [now, change, fieldsOf(now, patch)];
}

/** Tells values that have all fields of a form, each of its kind. */
export function hasFieldsOf<Entry extends object>(first: Entry): (kept: unknown) => kept is Entry {
  return (kept): kept is Entry =>
    Object.keys(recallValues(kept, first) ?? {}).length === Object.keys(first).length;
}
