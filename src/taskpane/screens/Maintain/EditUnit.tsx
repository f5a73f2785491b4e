import type { ReactElement } from "react";
import { editUnit } from "../../../domain/edit/people";
import { choiceOf } from "../../../domain/entry";
import { isSameName, tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import type { Tracker } from "../../../domain/tracker";
import { CheckField, choicesAmong, orNone, SelectField } from "../../forms/ChoiceField";
import { collectErrors, type FieldError, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { groupNames } from "../../forms/names";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

interface EditUnitValues {
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
  { tracker }: { readonly tracker: Tracker },
): FormReading {
  const typed = tidyName(name);
  const errors = collectErrors({
    unit: code === "" ? { code: "no-unit" } : null,
    name: code === "" ? null : nameError(typed, [code], tracker),
  });
  if (errors !== null) return fail(errors);
  return succeed({ edit: editUnit(code, { name: typed, group: tidyName(group), pilot }) });
}

/** Why a name will not do for units of these codes, which may keep their own. */
export function nameError(name: string, codes: readonly string[], { units }: Tracker): FieldError | null {
  if (name === "") return { code: "no-name" };
  const isTaken = units.some((unit) => !codes.includes(unit.code) && isSameName(unit.name, name));
  return isTaken ? { code: "name-taken" } : null;
}

/** Renames a unit, its tasks following; puts it into a group; marks it as a pilot. */
export function EditUnit({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["edit-unit"];
  const { tracker } = dashboard;
  const form = useForm<EditUnitValues>(
    ({ code = "" }) => ({ ...showUnit(code, tracker), code: "" }),
    (values) => readEditUnit(values, { tracker }),
  );
  return (
    <Frame name="edit-unit" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.unit}
        {...form.field("code", "unit")}
        required
        choices={orNone(unitWords.choose, choicesAmong(tracker.units, "code"))}
        onChange={(code) => {
          // What was typed for one unit is no other's.
          form.reset();
          form.change({ code });
        }}
      />
      {form.values.code !== "" && (
        <>
          <TextField label={words.name} {...form.field("name")} required />
          <TextField label={words.group} {...form.field("group")} names={groupNames(tracker)} />
          <CheckField label={words.pilot} {...form.field("pilot")} />
        </>
      )}
    </Frame>
  );
}
