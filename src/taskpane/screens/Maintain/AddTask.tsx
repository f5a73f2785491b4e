import type { ReactElement } from "react";
import { STREAMS } from "../../../domain/plan";
import { choicesOf, orNone, RadioField, SelectField } from "../../forms/ChoiceField";
import { fieldsOf } from "../../forms/field-access";
import { Frame } from "../../forms/Frame";
import { doerNames } from "../../forms/names";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { UnitChecks } from "../../forms/UnitChecks";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { useLanguage } from "../../language/LanguageContext";
import { LABELS } from "../../../i18n/workbook";
import { DeadlineFields } from "./DeadlineFields";
import { NO_TASK_YET, readAddTask } from "./read-add-task";

/** Adds a task as common work, for some units, or for each. */
export function AddTask({ dashboard }: FormProps): ReactElement {
  const { forms, units: unitWords } = useMaintainTexts();
  const words = forms["add-task"];
  const { language } = useLanguage();
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const form = useForm(NO_TASK_YET, (values) => readAddTask(values, { tracker, year }));
  const { field, errorAt } = form;
  const { forWhom, due, deadline } = form.values;
  const deadlineField = fieldsOf(
    deadline,
    (changed) => form.change({ deadline: { ...deadline, ...changed } }),
    errorAt,
  );
  const { common, some } = words;
  const { fixed, relative } = forms.deadlines;
  const streams = STREAMS.map((value) => ({ value, label: LABELS[language].streams[value] }));
  return (
    <Frame name="add-task" form={form}>
      <TextField label={words.task} {...field("task")} lines={3} required />
      <SelectField label={words.stream} {...field("stream")} choices={orNone(words.noStream, streams)} />
      <RadioField
        label={words.forWhom}
        {...field("forWhom")}
        choices={choicesOf({ common, each: words.each(tracker.units.length), some })}
        error={forWhom === "each" ? errorAt("units") : undefined}
      />
      {forWhom === "some" && (
        <UnitChecks label={unitWords.label} units={tracker.units} {...field("units")} required />
      )}
      <TextField
        label={words.lead}
        {...field("lead")}
        names={doerNames(tracker)}
        {...(forWhom !== "common" && { hint: words.leadHint })}
      />
      <TextField
        label={words.support}
        hint={forms.assign.supportHint.split(".")[0]}
        {...field("support")}
        lines={2}
      />
      <SelectField
        label={words.due}
        {...field("due")}
        choices={choicesOf({ none: words.noDue, fixed, relative })}
      />
      {due !== "none" && <DeadlineFields how={due} field={deadlineField} year={year} />}
    </Frame>
  );
}
