import { useState } from "react";
import { changeHolidays } from "../../../../domain/edit/settings";
import type { HolidayEntry } from "../../../../domain/tracker";
import { sayError } from "../form/field-error";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useMaintainTexts } from "../texts";
import { addSpan, EMPTY_DRAFT, NO_CHANGE, readHolidays, readSpan, takeOut } from "./holiday-list";
import type { HolidayValues } from "./holiday-list";

/** The list of days off as it will be, and the span that is being added. */
export interface HolidaysAccess {
  readonly form: FormAccess<HolidayValues>;
  readonly holidays: readonly HolidayEntry[];
  readonly year: number;
  errorAt(field: "from" | "to"): string | undefined;
  add(): void;
  remove(entry: HolidayEntry): void;
}

/** Holds the form of days off and make-up days. */
export function useHolidays({ dashboard }: FormProps): HolidaysAccess {
  const texts = useMaintainTexts();
  const { title } = texts.forms.holidays;
  const year = exampleYear(dashboard);
  const form = useForm(NO_CHANGE, (values) => readHolidays(values, { year, title }));
  const [tried, setTried] = useState(false);
  const { values } = form;
  const span = readSpan(values, year);
  return {
    form,
    holidays: changeHolidays(values)(dashboard.tracker).holidays,
    year,
    errorAt: (field) => {
      const error = tried && !span.ok ? span.problem[field] : undefined;
      return form.errorAt(field) ?? (error && sayError(texts, error));
    },
    add: () => {
      setTried(!span.ok);
      if (span.ok) form.change({ ...EMPTY_DRAFT, kind: values.kind, ...addSpan(values, span.value) });
    },
    remove: (entry) => form.change(takeOut(values, entry)),
  };
}
