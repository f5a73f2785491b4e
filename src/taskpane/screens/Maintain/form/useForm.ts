import { useState } from "react";
import { useMaintainTexts } from "../texts";
import { sayError, type FormReading } from "./field-error";

/** A form's values, what is wrong with them once a person has tried to go on, and what they ask for. */
export interface FormAccess<Values> {
  readonly values: Values;
  readonly reading: FormReading;
  change(values: Partial<Values>): void;
  /** The sentence at a field; undefined where it is fine, or not yet tried. */
  errorAt(field: string): string | undefined;
  /** From now on what is wrong is shown. */
  markTried(): void;
  /** Begins anew with the first values. */
  reset(): void;
}

/** Holds a form's values and reads them at each change. */
export function useForm<Values>(initial: Values, read: (values: Values) => FormReading): FormAccess<Values> {
  const texts = useMaintainTexts();
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const reading = read(values);
  return {
    values,
    reading,
    change: (changed) => setValues((before) => ({ ...before, ...changed })),
    errorAt: (field) => {
      const error = tried && !reading.ok ? reading.problem[field] : undefined;
      return error && sayError(texts, error);
    },
    markTried: () => setTried(true),
    reset: () => {
      setTried(false);
      setValues(initial);
    },
  };
}
