import type { ReactElement } from "react";
import { addUnits } from "../../../domain/edit/people";
import { tidyName } from "../../../domain/names";
import { fail, succeed } from "../../../domain/result";
import { choicesAmong, orNone, SelectField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { groupNames, sortNames } from "../../forms/names";
import { NamesField } from "../../forms/NamesField";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { useForm, type FormProps } from "../../forms/useForm";

/** Names one a line; `copyFrom` names the unit whose tasks they get, "" none. */
const EMPTY = { names: "", group: "", copyFrom: "" };

/** Adds units from a list of names, with the tasks of another where wanted. */
export function AddUnits({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["add-units"];
  const { tracker } = dashboard;
  const { units } = tracker;
  const form = useForm(EMPTY, ({ names, group, copyFrom }) => {
    const { fresh } = sortNames(names, units);
    if (fresh.length === 0) return fail({ names: { code: "no-names" } });
    return succeed({ edit: addUnits(fresh, tidyName(group), copyFrom === "" ? null : copyFrom) });
  });
  return (
    <Frame name="add-units" form={form}>
      <NamesField label={words.names} {...form.field("names")} known={units} required />
      <TextField
        label={words.group}
        hint={words.groupHint}
        {...form.field("group")}
        names={groupNames(tracker)}
      />
      <SelectField
        label={words.copyFrom}
        {...form.field("copyFrom")}
        choices={orNone(words.noCopy, choicesAmong(units, "name"))}
      />
    </Frame>
  );
}
