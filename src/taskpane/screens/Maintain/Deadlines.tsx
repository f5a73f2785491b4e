import { useMemo, type ReactElement } from "react";
import { cannotShift } from "../../../domain/edit/deadlines";
import { choicesOf, RadioField } from "../../forms/ChoiceField";
import { Frame } from "../../forms/Frame";
import { TaskChooser } from "../../forms/tasks/TaskChooser";
import { useTaskChoice } from "../../forms/tasks/useTaskChoice";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { DeadlineFields } from "./DeadlineFields";
import { NO_DEADLINE_YET, readDeadlines } from "./read-deadlines";

/** Sets, shifts and clears the deadlines of several tasks at once. */
export function Deadlines({ dashboard }: FormProps): ReactElement {
  const { how: label, fixed, relative, shift, clear } = useMaintainTexts().forms.deadlines;
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const choice = useTaskChoice(dashboard);
  const { ids } = choice;
  const form = useForm(NO_DEADLINE_YET, (values) => readDeadlines(values, { tracker, ids, year }));
  const { how, unit } = form.values;
  // Tasks that a shift would leave alone.
  const unmoved = useMemo(
    () => (how === "shift" ? cannotShift(tracker, ids, unit).length : 0),
    [how, tracker, ids, unit],
  );
  return (
    <Frame name="deadlines" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <RadioField
        label={label}
        {...form.field("how")}
        choices={choicesOf({ fixed, relative, shift, clear })}
      />
      <DeadlineFields how={how} field={form.field} year={year} unmoved={unmoved} />
    </Frame>
  );
}
