import type { ReactElement } from "react";
import { STREAMS } from "../../../../domain/plan";
import { useLanguage } from "../../../language/LanguageContext";
import { STREAM_WORDS } from "../../../language/trackerWords";
import { DeadlineFields } from "../Deadlines/DeadlineFields";
import { RadioField, SelectField } from "../fields/ChoiceField";
import { TextField } from "../fields/TextField";
import { UnitChecks } from "../fields/UnitChecks";
import type { FormProps } from "../form/form-props";
import { doerNames } from "../form/names";
import { Frame } from "../Frame/Frame";
import { useMaintainTexts } from "../texts";
import { useAddTask } from "./useAddTask";

/** Adds a task as common work, for some units, or for each. */
export function AddTask(props: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["add-task"];
  const { language } = useLanguage();
  const { form, deadline, year } = useAddTask(props);
  const { values, change } = form;
  const { tracker } = props.dashboard;
  return (
    <Frame name="add-task" form={form}>
      <TextField
        label={words.task}
        text={values.task}
        error={form.errorAt("task")}
        lines={3}
        required
        onChange={(task) => change({ task })}
      />
      <SelectField
        label={words.stream}
        value={values.stream}
        choices={[
          { value: "", label: words.noStream },
          ...STREAMS.map((value) => ({ value, label: STREAM_WORDS[language][value] })),
        ]}
        onChange={(stream) => change({ stream })}
      />
      <RadioField
        label={words.forWhom}
        value={values.forWhom}
        choices={[
          { value: "common", label: words.common },
          { value: "each", label: words.each(tracker.units.length) },
          { value: "some", label: words.some },
        ]}
        error={values.forWhom === "each" ? form.errorAt("units") : undefined}
        onChange={(forWhom) => change({ forWhom })}
      />
      {values.forWhom === "some" && (
        <UnitChecks
          label={unitWords.label}
          units={tracker.units}
          chosen={values.units}
          error={form.errorAt("units")}
          required
          onChange={(units) => change({ units })}
        />
      )}
      <TextField
        label={words.lead}
        text={values.lead}
        names={doerNames(tracker)}
        {...(values.forWhom === "common" ? {} : { hint: words.leadHint })}
        onChange={(lead) => change({ lead })}
      />
      <TextField
        label={words.support}
        hint={forms.assign.supportHint.split(".")[0]}
        text={values.support}
        lines={2}
        onChange={(support) => change({ support })}
      />
      <SelectField
        label={words.due}
        value={values.due}
        choices={[
          { value: "none", label: words.noDue },
          { value: "fixed", label: forms.deadlines.fixed },
          { value: "relative", label: forms.deadlines.relative },
        ]}
        onChange={(due) => change({ due })}
      />
      {values.due !== "none" && <DeadlineFields form={deadline} year={year} unmoved={0} />}
    </Frame>
  );
}
