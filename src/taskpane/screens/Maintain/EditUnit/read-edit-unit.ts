import { editUnit } from "../../../../domain/edit/people";
import { choiceOf } from "../../../../domain/entry";
import { isSameName, tidyName } from "../../../../domain/names";
import { fail, succeed } from "../../../../domain/result";
import type { Tracker } from "../../../../domain/tracker";
import { collectErrors, type FieldError, type FormReading } from "../form/field-error";

/** What a person has filled in to change a unit. */
export interface EditUnitValues {
  readonly code: string;
  readonly name: string;
  readonly group: string;
  readonly pilot: boolean;
}

/** What the form shows of a unit; nothing while none is chosen. */
export function showUnit(code: string, { units }: Tracker): EditUnitValues {
  const unit = units.find((candidate) => candidate.code === code);
  return {
    code: unit?.code ?? "",
    name: unit?.name ?? "",
    group: unit?.group ?? "",
    pilot: unit !== undefined && choiceOf(unit.pilot) === "yes",
  };
}

/** What the form asks for: a unit, and a name that no other has. */
export function readEditUnit(
  { code, name, group, pilot }: EditUnitValues,
  { tracker, title }: { readonly tracker: Tracker; readonly title: string },
): FormReading {
  const typed = tidyName(name);
  const errors = collectErrors({
    unit: code === "" ? { code: "no-unit" } : null,
    name: code === "" ? null : nameError(typed, code, tracker),
  });
  if (errors !== null) return fail(errors);
  return succeed({ edit: editUnit(code, { name: typed, group: tidyName(group), pilot }), title, reason: "" });
}

function nameError(name: string, code: string, { units }: Tracker): FieldError | null {
  if (name === "") return { code: "no-name" };
  const isTaken = units.some((unit) => unit.code !== code && isSameName(unit.name, name));
  return isTaken ? { code: "name-taken" } : null;
}
