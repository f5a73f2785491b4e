import { useState, type ReactElement } from "react";
import { partsOf, weekdayOf, type Day } from "../../domain/day";
import type { MaintainTexts } from "../../i18n/maintain";
import { readDayText } from "./day-text";
import { beginSentence } from "../language/beginSentence";
import { DayBox } from "./day/DayBox";
import type { FieldAccess } from "./field-access";
import { sayError } from "./field-error";
import { FieldFrame, type FieldLabel } from "./FieldFrame";
import { useServices } from "../services/services";
import { useMaintainTexts } from "./texts";

/** A day in words, so that a day and month that were switched are seen. */
export function sayDay(texts: MaintainTexts, day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return texts.dayInWords(texts.weekdays[weekdayOf(day) - 1] ?? "", dayOfMonth, month, year);
}

/** What a box for a day says: the day in words, or what is wrong once a person has left it. */
export function useTypedDay(
  { value, error }: FieldAccess<string>,
  year: number,
): {
  readonly said: string | undefined;
  readonly error: string | undefined;
  readonly onBlur: () => void;
  readonly onFocus: () => void;
} {
  const texts = useMaintainTexts();
  const [left, setLeft] = useState(false);
  const read = readDayText(value, year);
  const own = !read.ok && left && value.trim() !== "" ? sayError(texts, read.problem) : undefined;
  return {
    said: read.ok ? beginSentence(sayDay(texts, read.value)) : undefined,
    error: error ?? own,
    onBlur: () => setLeft(true),
    onFocus: () => setLeft(false),
  };
}

/** A box for a day typed day first; `year` is that of the example shown where one is missing, this year's unless told. */
export function DateField({
  year,
  ...props
}: FieldAccess<string> & FieldLabel & { readonly year?: number }): ReactElement {
  const { today } = useServices();
  const { said, error, ...focus } = useTypedDay(props, year ?? partsOf(today()).year);
  return (
    <FieldFrame {...props} error={error} hint={said ?? props.hint ?? ""}>
      <DayBox value={props.value} onChange={props.onChange} {...focus} />
    </FieldFrame>
  );
}
