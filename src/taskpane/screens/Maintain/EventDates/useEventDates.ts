import type { Unit } from "../../../../domain/tracker";
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

/** Holds the list of congress dates. */
export function useEventDates({ dashboard }: FormProps): EventDatesAccess {
  const { title } = useMaintainTexts().forms["event-dates"];
  const { units } = dashboard.tracker;
  const year = exampleYear(dashboard);
  const form = useForm<EventTexts>(showEventDates(units), (_, typed) =>
    readEventDates(typed, { units, year, title }),
  );
  const codes = units.map(({ code }) => code);
  return {
    form,
    units,
    year,
    paste: (from, text) => form.change(pasteDates({}, codes, from, text)),
  };
}
