import { useState } from "react";
import type { Unit } from "../../../../domain/tracker";
import { sayError, type FieldError } from "../form/field-error";
import { exampleYear } from "../form/example-year";
import type { FormProps } from "../form/form-props";
import { useForm, type FormAccess } from "../form/useForm";
import { useMaintainTexts } from "../texts";
import { pasteDates, readEventDates, showEventDates, type EventTexts } from "./event-date-list";

/** The list's texts and what they would do. */
export interface EventDatesAccess {
  readonly form: FormAccess<EventTexts>;
  readonly units: readonly Unit[];
  readonly year: number;
  paste(from: string, text: string): void;
}

/** Holds the list of congress dates; names of a paste that no unit bears are said where it was pasted. */
export function useEventDates({ dashboard }: FormProps): EventDatesAccess {
  const texts = useMaintainTexts();
  const { title } = texts.forms["event-dates"];
  const { units } = dashboard.tracker;
  const year = exampleYear(dashboard);
  const form = useForm<EventTexts>(showEventDates(units), (_, typed) =>
    readEventDates(typed, { units, year, title }),
  );
  const [missed, setMissed] = useState<{ readonly at: string; readonly error: FieldError } | null>(null);
  return {
    form: {
      ...form,
      change: (values) => {
        setMissed(null);
        form.change(values);
      },
      errorAt: (field) => (missed?.at === field ? sayError(texts, missed.error) : form.errorAt(field)),
    },
    units,
    year,
    paste: (from, text) => {
      const pasted = pasteDates({}, units, from, text);
      form.change(pasted.texts);
      setMissed(
        pasted.unmatched.length === 0
          ? null
          : { at: from, error: { code: "paste-unmatched", at: pasted.unmatched.join("; ") } },
      );
    },
  };
}
