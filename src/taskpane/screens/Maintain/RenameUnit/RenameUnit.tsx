import type { ReactElement } from "react";
import { SelectField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { useForm } from "../form/useForm";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { readRenameUnit, type RenameUnitValues } from "./read-rename-unit";

const EMPTY: RenameUnitValues = { code: "", name: "" };

/** Renames a unit; its tasks follow. */
export function RenameUnit({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["rename-unit"];
  const { tracker } = dashboard;
  const form = useForm(EMPTY, (values) => readRenameUnit(values, { tracker, title: words.title }));
  return (
    <Frame name="rename-unit" form={form}>
      <SelectField
        label={words.unit}
        value={form.values.code}
        error={form.errorAt("unit")}
        choices={[
          { value: "", label: unitWords.choose },
          ...tracker.units.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) =>
          form.change({ code, name: tracker.units.find((unit) => unit.code === code)?.name ?? "" })
        }
      />
      <TextField
        label={words.name}
        text={form.values.name}
        error={form.errorAt("name")}
        required
        onChange={(name) => form.change({ name })}
      />
    </Frame>
  );
}
