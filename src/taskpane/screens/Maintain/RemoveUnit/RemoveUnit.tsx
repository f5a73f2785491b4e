import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { RadioField, SelectField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import type { FormProps } from "../form/form-props";
import { useForm } from "../form/useForm";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { hasEntries, readRemoveUnit, tasksOfUnit, type RemoveUnitValues } from "./read-remove-unit";

const EMPTY: RemoveUnitValues = { code: "", tasks: "keep-tasks", reason: "" };

/** Takes a unit out, its tasks with it or kept; says beforehand what was entered in them. */
export function RemoveUnit({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords, reason, reasonHint } = useMaintainTexts();
  const words = forms["remove-unit"];
  const { tracker } = dashboard;
  const form = useForm(EMPTY, (values) => readRemoveUnit(values, { title: words.title }));
  const { values, change } = form;
  const tasks = tasksOfUnit(tracker, values.code);
  const entered = tasks.filter(hasEntries).length;
  return (
    <Frame name="remove-unit" form={form} isEmpty={tracker.units.length === 0}>
      <SelectField
        label={words.unit}
        value={values.code}
        error={form.errorAt("unit")}
        required
        choices={[
          { value: "", label: unitWords.choose },
          ...tracker.units.map(({ code, name }) => ({ value: code, label: name })),
        ]}
        onChange={(code) => change({ code })}
      />
      {tasks.length > 0 && (
        <RadioField
          label={words.tasks(tasks.length)}
          value={values.tasks}
          choices={[
            { value: "keep-tasks", label: words.keep },
            { value: "with-tasks", label: words.drop },
          ]}
          onChange={(chosen) => change({ tasks: chosen })}
        />
      )}
      {values.tasks === "with-tasks" && entered > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.entered(entered)}</MessageBarBody>
        </MessageBar>
      )}
      <TextField
        label={reason}
        hint={reasonHint}
        text={values.reason}
        onChange={(text) => change({ reason: text })}
      />
    </Frame>
  );
}
