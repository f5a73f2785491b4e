import type { ReactElement } from "react";
import { choiceOf } from "../../../domain/entry";
import type { Unit } from "../../../domain/tracker";
import { CheckField, orNone, SelectField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { groupNames } from "../../forms/names";
import { NamesField } from "../../forms/NamesField";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { UnitChecks } from "../../forms/UnitChecks";
import { useForm, type FormProps } from "../../forms/useForm";
import { countTasks, likelySource, readRollOut, type RollOutValues } from "./read-roll-out";

/** Gives other units, there already or new, the tasks of one: from the pilots to all ("nhân rộng"). */
export function RollOut({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["roll-out"];
  const { tracker } = dashboard;
  const form = useForm<RollOutValues>(
    { from: likelySource(tracker), newNames: "", group: "", existing: [], keepDays: true },
    (values) => readRollOut(values, { tracker }),
  );
  const { from, newNames } = form.values;
  const others = tracker.units.filter(({ name }) => name !== from);
  const describe = ({ name, pilot }: Unit): string =>
    [name, ...(choiceOf(pilot) === "yes" ? [words.pilot] : []), words.tasks(countTasks(tracker, name))].join(
      " · ",
    );
  const sources = tracker.units.map((unit) => ({ value: unit.name, label: describe(unit) }));
  return (
    <Frame name="roll-out" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.from}
        {...form.field("from")}
        required
        choices={from === "" ? orNone(unitWords.choose, sources) : sources}
      />
      <NamesField
        label={words.newNames}
        hint={words.newNamesHint}
        {...form.field("newNames")}
        known={tracker.units}
      />
      {newNames.trim() !== "" && (
        <TextField
          label={words.group}
          hint={forms["add-units"].groupHint}
          {...form.field("group")}
          names={groupNames(tracker)}
        />
      )}
      {others.length > 0 && <UnitChecks label={words.existing} units={others} {...form.field("existing")} />}
      <CheckField label={words.keepDays} hint={words.keepDaysHint} {...form.field("keepDays")} />
    </Frame>
  );
}
