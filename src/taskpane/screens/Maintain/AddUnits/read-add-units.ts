import { addUnits, newNames } from "../../../../domain/edit/people";
import type { ListedPerson } from "../../../../domain/name-finder";
import { tidyName } from "../../../../domain/names";
import { fail, succeed } from "../../../../domain/result";
import type { Tracker } from "../../../../domain/tracker";
import { collectErrors, type FormReading } from "../form/field-error";
import { readNameList } from "../form/names";

/** What a person has filled in to add units. */
export interface AddUnitsValues {
  /** One a line. */
  readonly names: string;
  readonly group: string;
  /** Name of the unit whose tasks they get, "" for none. */
  readonly copyFrom: string;
}

/** The names that are new, in full, in short or by another name, and how many names and lines are left out. */
export function sortNames(
  text: string,
  known: readonly ListedPerson[],
): { readonly fresh: readonly string[]; readonly left: number } {
  const { names, left } = readNameList(text);
  const fresh = newNames(names, known);
  return { fresh, left: left + names.length - fresh.length };
}

/** What the form asks for: at least one unit that is not there yet. */
export function readAddUnits(
  { names, group, copyFrom }: AddUnitsValues,
  { tracker, title }: { readonly tracker: Tracker; readonly title: string },
): FormReading {
  const { fresh } = sortNames(names, tracker.units);
  const errors = collectErrors({ names: fresh.length === 0 ? { code: "no-names" } : null });
  if (errors !== null) return fail(errors);
  const edit = addUnits(fresh, tidyName(group), copyFrom === "" ? null : copyFrom);
  return succeed({ edit, title, reason: "" });
}
