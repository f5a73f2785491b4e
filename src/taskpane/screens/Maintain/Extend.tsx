import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import { calendarOf } from "../../../domain/edit/calendar";
import { cannotExtend, extendDeadline } from "../../../domain/edit/deadlines";
import { fail, succeed } from "../../../domain/result";
import { DateField } from "../../forms/DateField";
import { readDayText } from "../../forms/day-text";
import { collectErrors, type FieldError, type FormContext, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { TaskChooser } from "../../forms/tasks/TaskChooser";
import { useTaskChoice } from "../../forms/tasks/useTaskChoice";
import { TextField } from "../../forms/TextField";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";

const EMPTY = { day: "", reason: "" };

/** How many tasks an error names. */
const NAMED = 3;

/** What the form asks for: a day later than each deadline in force, and a reason. */
export function readExtend({ day: text, reason }: typeof EMPTY, context: FormContext): FormReading {
  const { ids } = context;
  const day = readDayText(text, context.year);
  const errors = collectErrors({
    tasks: ids.length === 0 ? { code: "no-tasks" } : null,
    day: day.ok ? notLater(context, day.value) : day.problem,
    reason: reason.trim() === "" ? { code: "no-reason" } : null,
  });
  return errors !== null || !day.ok
    ? fail(errors ?? {})
    : succeed({ edit: extendDeadline(ids, day.value), reason: reason.trim(), about: ids });
}

function notLater({ tracker, ids }: FormContext, to: Day): FieldError | null {
  const held = cannotExtend(tracker, ids, to, calendarOf(tracker));
  if (held.length === 0) return null;
  const named = held.slice(0, NAMED).map(({ id }) => id);
  return { code: "not-later", at: `${named.join(", ")}${held.length > NAMED ? ", …" : ""}` };
}

/** Extends tasks to a later day ("gia hạn"), with a reason. */
export function Extend({ dashboard }: FormProps): ReactElement {
  const texts = useMaintainTexts();
  const { extend: words } = texts.forms;
  const { tracker } = dashboard;
  const year = exampleYear(dashboard);
  const choice = useTaskChoice(dashboard);
  const form = useForm(EMPTY, (values) => readExtend(values, { tracker, ids: choice.ids, year }));
  return (
    <Frame name="extend" form={form} intro={words.hint}>
      <TaskChooser choice={choice} error={form.errorAt("tasks")} />
      <DateField label={words.day} {...form.field("day")} year={year} required />
      <TextField label={texts.reason} {...form.field("reason")} placeholder={words.reasonExample} required />
    </Frame>
  );
}
