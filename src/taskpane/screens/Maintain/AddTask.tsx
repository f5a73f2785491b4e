import { useMemo, type ReactElement } from "react";
import { calendarOf } from "../../../domain/edit/calendar";
import { STREAMS } from "../../../domain/plan";
import { choicesOf, orNone, RadioField, SelectField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { doerNames } from "../../forms/names";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { UnitChecks } from "../../forms/UnitChecks";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { useLanguage } from "../../language/LanguageContext";
import { LABELS } from "../../../i18n/workbook";
import { DeadlineField } from "./deadline-list/DeadlineField";
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
  const { forWhom, task, units } = form.values;
  const calendar = useMemo(() => calendarOf(tracker), [tracker]);
  const congresses = tracker.units
    .filter(({ name }) => forWhom === "each" || (forWhom === "some" && units.includes(name)))
    .map(({ name, shortName, event }) => ({ name: shortName || name, event }));
  const { common, some } = words;
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
      <DeadlineField
        label={words.due}
        hint={words.dueHint}
        {...field("due")}
        entry={{ shortTitle: task, text: "", units: congresses }}
        year={year}
        calendar={calendar}
      />
    </Frame>
  );
}
