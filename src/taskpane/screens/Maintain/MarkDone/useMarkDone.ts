import { dayOf } from "../../../../domain/entry";
import type { Day } from "../../../../domain/day";
import { readDayText, typeDay } from "../form/day-text";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useTaskChoice, type TaskChoice } from "../TaskChooser/useTaskChoice";
import { useMaintainTexts } from "../texts";
import { readMarkDone, type MarkDoneValues } from "./read-mark-done";

/** Holds the form that marks tasks done; it begins with the report date, or with today where that has not come. */
export function useMarkDone({ dashboard }: FormProps): {
  readonly form: FormAccess<MarkDoneValues>;
  readonly choice: TaskChoice;
  readonly year: number;
  /** The report date where the day given is after it, so that this period does not count it. */
  readonly reportBefore: Day | null;
} {
  const { title } = useMaintainTexts().forms["mark-done"];
  const choice = useTaskChoice(dashboard);
  const year = exampleYear(dashboard);
  const report = dayOf(dashboard.reportDate);
  const { today } = dashboard;
  const usual = report === null || report > today ? today : report;
  const form = useForm({ day: typeDay(usual), product: "" }, (values) =>
    readMarkDone(values, { ids: choice.ids, year, title, today }),
  );
  const day = readDayText(form.values.day, year);
  const reportBefore = report !== null && day.ok && day.value > report ? report : null;
  return { form, choice, year, reportBefore };
}
