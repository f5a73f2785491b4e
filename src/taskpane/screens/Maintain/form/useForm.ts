import { useCallback, useEffect, useState } from "react";
import { useKept } from "../../../kept/useKept";
import { useMaintainTexts } from "../texts";
import { sayError, type FormReading } from "./field-error";
import { recallValues } from "./kept-values";
import { overlay, touch } from "./touched";
import { useFormPlace } from "./useFormPlace";

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
 * `initial` is taken anew each time, so that a colleague's change is shown, and never written back. What is touched outlives
 * the page until it is carried out or left.
 */
export function useForm<Values extends object>(
  initial: Values | ((touched: Partial<Values>) => Values),
  read: (values: Values, touched: Partial<Values>) => FormReading,
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
  const first = initial instanceof Function ? initial(touched) : initial;
  const values = overlay(first, touched);
  const reading = read(values, touched);
  const isTouched = touched !== typed.settled && Object.keys(touched).length > 0;
  useEffect(() => keep(isTouched ? touched : null), [keep, isTouched, touched]);
  return {
    values,
    reading,
    isTouched,
    change: (changed) =>
      setTyped((before) => ({ ...before, touched: touch(before.touched, changed, first) })),
    errorAt: (field) => {
      const error = tried && !reading.ok ? reading.problem[field] : undefined;
      return error && sayError(texts, error);
    },
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

/** What an earlier page kept of the form; nothing where the form itself cannot read it. */
function recall<Values extends object>(
  kept: unknown,
  initial: Values | ((touched: Partial<Values>) => Values),
  read: (values: Values, touched: Partial<Values>) => FormReading,
): Partial<Values> | null {
  const first = initial instanceof Function ? initial({}) : initial;
  const touched = recallValues(kept, first);
  if (touched === null) return null;
  try {
    read(overlay(initial instanceof Function ? initial(touched) : initial, touched), touched);
    return touched;
  } catch {
    return null;
  }
}
