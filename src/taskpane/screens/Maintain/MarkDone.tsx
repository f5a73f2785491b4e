import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import { markDone } from "../../../domain/edit/tasks";
import { dayOf } from "../../../domain/entry";
import { fail, succeed } from "../../../domain/result";
import { Note } from "../../components/Words";
import { DateField } from "../../forms/DateField";
import { readDayText, typeDay } from "../../forms/day-text";
import { collectErrors, type FormContext, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { TaskChooser } from "../../forms/tasks/TaskChooser";
import { useTaskChoice } from "../../forms/tasks/useTaskChoice";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { usualDayOfDone } from "../../forms/usual-day";
import { useLanguage } from "../../language/LanguageContext";

/** What the form asks for: tasks and the day they were done. */
export function readMarkDone(
  { day: text, product }: { readonly day: string; readonly product: string },
  { ids, year, today }: Pick<FormContext, "ids" | "year"> & { readonly today: Day },
): FormReading {
  const day = readDayText(text, year);
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    day: !day.ok ? day.problem : day.value > today ? { code: "day-not-come" } : null,
  });
  return errors !== null || !day.ok
    ? fail(errors ?? {})
    : succeed({ edit: markDone(ids, day.value, product.trim()), about: ids });
}

/** Marks tasks done, with the evidence; begins with the report date, or with today where that has not come. */
export function MarkDone({ dashboard }: FormProps): ReactElement {
  const { showDay } = useLanguage();
  const words = useMaintainTexts().forms["mark-done"];
  const year = exampleYear(dashboard);
  const { today } = dashboard;
  const report = dayOf(dashboard.reportDate);
  const choice = useTaskChoice(dashboard);
  const form = useForm({ day: typeDay(usualDayOfDone(dashboard)), product: "" }, (values) =>
    readMarkDone(values, { ids: choice.ids, year, today }),
  );
  const day = readDayText(form.values.day, year);
  return (
    <Frame name="mark-done" form={form}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <DateField label={words.day} {...form.field("day")} year={year} required />
      {report !== null && day.ok && day.value > report && (
        <Note intent="warning">{words.afterReport(showDay(report))}</Note>
      )}
      <TextField label={words.product} hint={words.productHint} {...form.field("product")} />
    </Frame>
  );
}
