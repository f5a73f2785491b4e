import { Checkbox } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { choiceOf } from "../../../../domain/entry";
import { useScreenStyles } from "../../screen.styles";
import { SelectField } from "../fields/ChoiceField";
import { NamesField } from "../fields/NamesField";
import { TextField } from "../fields/TextField";
import { UnitChecks } from "../fields/UnitChecks";
import type { FormProps } from "../form/form-props";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { countTasks } from "./read-roll-out";
import { useRollOut } from "./useRollOut";

/** Gives other units, there already or new, the tasks of one: from the pilots to all ("nhân rộng"). */
export function RollOut(props: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["roll-out"];
  const shared = useScreenStyles();
  const form = useRollOut(props);
  const { values, change } = form;
  const { tracker } = props.dashboard;
  const others = tracker.units.filter(({ name }) => name !== values.from);
  return (
    <Frame name="roll-out" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.from}
        value={values.from}
        error={form.errorAt("from")}
        required
        choices={[
          ...(values.from === "" ? [{ value: "", label: unitWords.choose }] : []),
          ...tracker.units.map(({ name, pilot }) => ({
            value: name,
            label: [
              name,
              ...(choiceOf(pilot) === "yes" ? [words.pilot] : []),
              words.tasks(countTasks(tracker, name)),
            ].join(" · "),
          })),
        ]}
        onChange={(from) => change({ from })}
      />
      <NamesField
        label={words.newNames}
        hint={words.newNamesHint}
        text={values.newNames}
        known={tracker.units}
        error={form.errorAt("newNames")}
        onChange={(newNames) => change({ newNames })}
      />
      {values.newNames.trim() !== "" && (
        <TextField
          label={words.group}
          hint={forms["add-units"].groupHint}
          text={values.group}
          names={[...new Set(tracker.units.map(({ group }) => group).filter((group) => group !== ""))]}
          onChange={(group) => change({ group })}
        />
      )}
      {others.length > 0 && (
        <UnitChecks
          label={words.existing}
          units={others}
          chosen={values.existing}
          error={undefined}
          onChange={(existing) => change({ existing })}
        />
      )}
      <div>
        <Checkbox
          label={words.keepDays}
          checked={values.keepDays}
          onChange={(_, { checked }) => change({ keepDays: checked === true })}
        />
        <p className={shared.hint}>{words.keepDaysHint}</p>
      </div>
    </Frame>
  );
}
