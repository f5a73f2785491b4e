import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useTaskChoice, type TaskChoice } from "../TaskChooser/useTaskChoice";
import { useMaintainTexts } from "../texts";
import { readExtend, type ExtendValues } from "./read-extend";

const EMPTY: ExtendValues = { day: "", reason: "" };

/** Holds the form that extends tasks. */
export function useExtend({ dashboard }: FormProps): {
  readonly form: FormAccess<ExtendValues>;
  readonly choice: TaskChoice;
  readonly year: number;
} {
  const { title } = useMaintainTexts().forms.extend;
  const choice = useTaskChoice(dashboard);
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const form = useForm(EMPTY, (values) => readExtend(values, { tracker, ids: choice.ids, year, title }));
  return { form, choice, year };
}
