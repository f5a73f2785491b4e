import { useCallback, useEffect, useState } from "react";
import type { Dashboard } from "../../actions/dashboard";
import { partsOf, type Day } from "../../domain/day";
import { dayOf } from "../../domain/entry";
import { useKept } from "../kept/useKept";
import { fieldsOf, type FieldOf } from "./field-access";
import { sayError, type FormReading } from "./field-error";
import { recallValues } from "./kept-values";
import { useMaintainTexts } from "./texts";
import { overlay, touch } from "./touched";
import { useFormPlace } from "./useFormPlace";

/** What every form is given: where things stand. */
export interface FormProps {
  readonly dashboard: Dashboard;
}

/** The year of the report date, for examples of dates; where that cannot be read, the year the calendar begins. */
export function exampleYear({ reportDate, tracker }: Dashboard): number {
  const day: Day = dayOf(reportDate) ?? tracker.settings.calendarStart;
  return partsOf(day).year;
}

/** A form's values, what is wrong with them once a person has tried to go on, and what they ask for. */
export interface FormAccess<Values> {
  readonly values: Values;
  readonly reading: FormReading;
  /** Whether the person has filled in anything that leaving would lose. */
  readonly isTouched: boolean;
  change(values: Partial<Values>): void;
  /** The sentence at a field; undefined where it is fine, or not yet tried. */
  errorAt(field: string): string | undefined;
  readonly field: FieldOf<Values>;
  /** From now on what is wrong is shown. */
  markTried(): void;
  /** What is filled in now was carried out: leaving it loses nothing, until it is changed again. */
  settle(): void;
  /** Begins anew with the first values. */
  reset(): void;
}

type Initial<Values> = Values | ((touched: Partial<Values>) => Values);
type Read<Values> = (values: Values, touched: Partial<Values>) => FormReading;

/**
 * Holds what a person has touched of a form and reads it at each change. What they have not touched follows the workbook:
 * `initial` is taken anew each time, so that a colleague's change is shown, and never written back. What is touched outlives
 * the page until it is carried out or left.
 */
export function useForm<Values extends object>(
  initial: Initial<Values>,
  read: Read<Values>,
): FormAccess<Values> {
  const texts = useMaintainTexts();
  const { kept, keep } = useKept({
    ...useFormPlace(),
    part: "values",
    read: (value) => recall(value, initial, read),
  });
  const [typed, setTyped] = useState<Typed<Values>>({ touched: kept ?? {}, settled: null });
  const [tried, setTried] = useState(false);
  const { touched } = typed;
  const first = firstOf(initial, touched);
  const values = overlay(first, touched);
  const reading = read(values, touched);
  const isTouched = touched !== typed.settled && Object.keys(touched).length > 0;
  useEffect(() => keep(isTouched ? touched : null), [keep, isTouched, touched]);
  const change = (changed: Partial<Values>): void =>
    setTyped((before) => ({ ...before, touched: touch(before.touched, changed, first) }));
  const errorAt = (field: string): string | undefined => {
    const error = tried && !reading.ok ? reading.problem[field] : undefined;
    return error && sayError(texts, error);
  };
  return {
    values,
    reading,
    isTouched,
    change,
    errorAt,
    field: fieldsOf(values, change, errorAt),
    markTried: () => setTried(true),
    settle: useCallback(() => setTyped(({ touched: now }) => ({ touched: now, settled: now })), []),
    reset: () => {
      setTried(false);
      setTyped({ touched: {}, settled: null });
    },
  };
}

/** What is touched, and what of it was carried out. */
interface Typed<Values> {
  readonly touched: Partial<Values>;
  readonly settled: Partial<Values> | null;
}

function firstOf<Values extends object>(initial: Initial<Values>, touched: Partial<Values>): Values {
  return initial instanceof Function ? initial(touched) : initial;
}

/** What an earlier page kept of the form; nothing where the form itself cannot read it. */
function recall<Values extends object>(
  kept: unknown,
  initial: Initial<Values>,
  read: Read<Values>,
): Partial<Values> | null {
  const touched = recallValues(kept, firstOf(initial, {}));
  if (touched === null) return null;
  try {
    read(overlay(firstOf(initial, touched), touched), touched);
    return touched;
  } catch {
    return null;
  }
}
