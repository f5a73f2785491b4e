import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SelectField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { groupNames } from "../form/names";
import { useForm } from "../form/useForm";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { readEditUnit, showUnit, type EditUnitValues } from "./read-edit-unit";

/** Renames a unit, its tasks following; puts it into a group; marks it as a pilot. */
export function EditUnit({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["edit-unit"];
  const { tracker } = dashboard;
  const form = useForm<EditUnitValues>(
    ({ code = "" }) => ({ ...showUnit(code, tracker), code: "" }),
    (values) => readEditUnit(values, { tracker, title: words.title }),
  );
  return (
    <Frame name="edit-unit" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.unit}
        value={form.values.code}
        error={form.errorAt("unit")}
        required
        choices={[
          { value: "", label: unitWords.choose },
          ...tracker.units.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => {
          // What was typed for one unit is no other's.
          form.reset();
          form.change({ code });
        }}
      />
      {form.values.code !== "" && (
        <>
          <TextField
            label={words.name}
            text={form.values.name}
            error={form.errorAt("name")}
            required
            onChange={(name) => form.change({ name })}
          />
          <TextField
            label={words.group}
            text={form.values.group}
            names={groupNames(tracker)}
            onChange={(group) => form.change({ group })}
          />
          <Checkbox
            label={words.pilot}
            checked={form.values.pilot}
            onChange={(_, { checked }) => form.change({ pilot: checked === true })}
          />
        </>
      )}
    </Frame>
  );
}
