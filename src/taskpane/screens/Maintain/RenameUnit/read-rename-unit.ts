import { renameUnit } from "../../../../domain/edit/people";
import { keyOf } from "../../../../domain/report";
import { fail, succeed } from "../../../../domain/result";
import type { Tracker } from "../../../../domain/tracker";
import { collectErrors, type FieldError, type FormReading } from "../form/field-error";

/** What a person has filled in to rename a unit. */
export interface RenameUnitValues {
  readonly code: string;
  readonly name: string;
}

/** What the form asks for: a unit, and a name that no other has. */
export function readRenameUnit(
  { code, name }: RenameUnitValues,
  { tracker, title }: { readonly tracker: Tracker; readonly title: string },
): FormReading {
  const typed = name.trim();
  const errors = collectErrors({
    unit: code === "" ? { code: "no-unit" } : null,
    name: nameError(typed, code, tracker),
  });
  return errors !== null ? fail(errors) : succeed({ edit: renameUnit(code, typed), title, reason: "" });
}

function nameError(name: string, code: string, { units }: Tracker): FieldError | null {
  if (name === "") return { code: "no-name" };
  const isTaken = units.some((unit) => unit.code !== code && keyOf(unit.name) === keyOf(name));
  return isTaken ? { code: "name-taken" } : null;
}
