import { useState } from "react";
import { useMaintainTexts } from "../texts";
import { sayError, type FormReading } from "./field-error";
import { overlay, touch } from "./touched";

/** A form's values, what is wrong with them once a person has tried to go on, and what they ask for. */
export interface FormAccess<Values> {
  readonly values: Values;
  readonly reading: FormReading;
  /** Whether the person has filled in anything that leaving would lose. */
  readonly isTouched: boolean;
  change(values: Partial<Values>): void;
  /** The sentence at a field; undefined where it is fine, or not yet tried. */
  errorAt(field: string): string | undefined;
  /** From now on what is wrong is shown. */
  markTried(): void;
  /** What is filled in now was carried out: leaving it loses nothing, until it is changed again. */
  settle(): void;
  /** Begins anew with the first values. */
  reset(): void;
}

/**
 * Holds what a person has touched of a form and reads it at each change. What they have not touched follows the workbook:
 * `initial` is taken anew each time, so that a colleague's change is shown, and never written back.
 */
export function useForm<Values extends object>(
  initial: Values | ((touched: Partial<Values>) => Values),
  read: (values: Values, touched: Partial<Values>) => FormReading,
): FormAccess<Values> {
  const texts = useMaintainTexts();
  const [touched, setTouched] = useState<Partial<Values>>({});
  const [settled, setSettled] = useState<Partial<Values> | null>(null);
  const [tried, setTried] = useState(false);
  const first = initial instanceof Function ? initial(touched) : initial;
  const values = overlay(first, touched);
  const reading = read(values, touched);
  return {
    values,
    reading,
    isTouched: touched !== settled && Object.keys(touched).length > 0,
    change: (changed) => setTouched((before) => touch(before, changed, first)),
    errorAt: (field) => {
      const error = tried && !reading.ok ? reading.problem[field] : undefined;
      return error && sayError(texts, error);
    },
    markTried: () => setTried(true),
    settle: () => setSettled(touched),
    reset: () => {
      setTried(false);
      setTouched({});
    },
  };
}
