import { useMemo } from "react";
import { cannotShift } from "../../../../domain/edit/deadlines";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useTaskChoice, type TaskChoice } from "../TaskChooser/useTaskChoice";
import { useMaintainTexts } from "../texts";
import { NO_DEADLINE_YET, readDeadlines, type DeadlineValues } from "./read-deadlines";

/** The form's values and what they would do. */
export interface DeadlinesAccess {
  readonly form: FormAccess<DeadlineValues>;
  readonly choice: TaskChoice;
  readonly year: number;
  /** Tasks that a shift would leave alone. */
  readonly unmoved: number;
}

/** Holds the form that sets and shifts deadlines. */
export function useDeadlines({ dashboard }: FormProps): DeadlinesAccess {
  const { title } = useMaintainTexts().forms.deadlines;
  const choice = useTaskChoice(dashboard);
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const { ids } = choice;
  const form = useForm(NO_DEADLINE_YET, (values) => readDeadlines(values, { tracker, ids, year, title }));
  const { how, unit } = form.values;
  const unmoved = useMemo(
    () => (how === "shift" ? cannotShift(tracker, ids, unit).length : 0),
    [how, tracker, ids, unit],
  );
  return { form, choice, year, unmoved };
}
