import { NO_DEADLINE_YET, type DeadlineValues } from "../Deadlines/read-deadlines";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useMaintainTexts } from "../texts";
import { readAddTask, type AddTaskValues } from "./read-add-task";

const EMPTY: AddTaskValues = {
  task: "",
  stream: "",
  forWhom: "common",
  units: [],
  lead: "",
  support: "",
  due: "none",
  deadline: NO_DEADLINE_YET,
};

/** Holds the form that adds a task; its deadline is shown by the fields of the form that sets deadlines. */
export function useAddTask({ dashboard }: FormProps): {
  readonly form: FormAccess<AddTaskValues>;
  readonly deadline: FormAccess<DeadlineValues>;
  readonly year: number;
} {
  const { title } = useMaintainTexts().forms["add-task"];
  const year = exampleYear(dashboard);
  const { tracker } = dashboard;
  const form = useForm(EMPTY, (values) => readAddTask(values, { tracker, year, title }));
  const { due, deadline: values } = form.values;
  const deadline: FormAccess<DeadlineValues> = {
    ...form,
    values: { ...values, how: due === "relative" ? "relative" : "fixed" },
    change: (changed) => form.change({ deadline: { ...values, ...changed } }),
  };
  return { form, deadline, year };
}
