import type { ReactElement } from "react";
import type { Day } from "../../../domain/day";
import { closePlan, reopenPlan } from "../../../domain/edit/close-plan";
import { fail, succeed } from "../../../domain/result";
import { DONE_FLAGS } from "../../../domain/status-rule";
import { Note } from "../../components/Words";
import { DateField } from "../../forms/DateField";
import { readDayText, typeDay } from "../../forms/day-text";
import { collectErrors, type FormReading } from "../../forms/field-error";
import { Frame } from "../../forms/Frame";
import { useMaintainTexts } from "../../forms/texts";
import { exampleYear, useForm, type FormProps } from "../../forms/useForm";
import { usualDayOfDone } from "../../forms/usual-day";

/** What the form asks for: a day that has come. */
export function readClosePlan(
  text: string,
  { year, today }: { readonly year: number; readonly today: Day },
): FormReading {
  const day = readDayText(text, year);
  const errors = collectErrors({
    day: !day.ok ? day.problem : day.value > today ? { code: "day-to-come" } : null,
  });
  return errors !== null || !day.ok
    ? fail(errors ?? {})
    : succeed({ edit: closePlan(day.value), isOfClosed: true });
}

/** Closes the plan as of a day: its numbers are recorded, and every sheet is for reading only. */
export function ClosePlan({ dashboard }: FormProps): ReactElement {
  const words = useMaintainTexts().forms["close-plan"];
  const year = exampleYear(dashboard);
  const { today, judged } = dashboard;
  const form = useForm({ day: typeDay(usualDayOfDone(dashboard)) }, ({ day }) =>
    readClosePlan(day, { year, today }),
  );
  const open = judged.filter(
    ({ verdict: { flag } }) => !DONE_FLAGS.includes(flag) && flag !== "not-applicable",
  ).length;
  return (
    <Frame name="close-plan" form={form} intro={words.hint}>
      <DateField label={words.day} {...form.field("day")} year={year} required />
      {open > 0 && <Note intent="warning">{words.open(open)}</Note>}
    </Frame>
  );
}

/** Opens a closed plan again. */
export function ReopenPlan(_: FormProps): ReactElement {
  const words = useMaintainTexts().forms["reopen-plan"];
  const form = useForm({}, () => succeed({ edit: reopenPlan(), isOfClosed: true }));
  return (
    <Frame name="reopen-plan" form={form} intro={words.hint}>
      {null}
    </Frame>
  );
}
