import type { ReactElement } from "react";
import { SelectField } from "../fields/ChoiceField";
import { NamesField } from "../fields/NamesField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { groupNames } from "../form/names";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { useAddUnits } from "./useAddUnits";

/** Adds units from a list of names, with the tasks of another where wanted. */
export function AddUnits(props: FormProps): ReactElement {
  const words = useMaintainTexts().forms["add-units"];
  const form = useAddUnits(props);
  const { units } = props.dashboard.tracker;
  return (
    <Frame name="add-units" form={form}>
      <NamesField
        label={words.names}
        text={form.values.names}
        known={units}
        error={form.errorAt("names")}
        required
        onChange={(names) => form.change({ names })}
      />
      <TextField
        label={words.group}
        hint={words.groupHint}
        text={form.values.group}
        names={groupNames(props.dashboard.tracker)}
        onChange={(group) => form.change({ group })}
      />
      <SelectField
        label={words.copyFrom}
        value={form.values.copyFrom}
        choices={[
          { value: "", label: words.noCopy },
          ...units.map(({ name }) => ({ value: name, label: name })),
        ]}
        onChange={(copyFrom) => form.change({ copyFrom })}
      />
    </Frame>
  );
}
