import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Day } from "../../../../domain/day";
import { partsOf, weekdayOf } from "../../../../domain/day";
import type { MaintainTexts } from "../../../../i18n/maintain.vi";
import { readDayText } from "../form/day-text";
import { sayError } from "../form/field-error";
import { useMaintainTexts } from "../texts";

/** A day in words, so that a day and month that were switched are seen. */
export function sayDay(texts: MaintainTexts, day: Day): string {
  const { year, month, dayOfMonth } = partsOf(day);
  return texts.dayInWords(texts.weekdays[weekdayOf(day) - 1] ?? "", dayOfMonth, month, year);
}

/** A box for a day typed day first; says the day in words, or what is wrong once a person has left it. */
export function DateField(props: {
  readonly label: string;
  readonly text: string;
  readonly error: string | undefined;
  readonly hint?: string;
  /** Year of the example shown where one is missing. */
  readonly year: number;
  readonly required?: boolean;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const texts = useMaintainTexts();
  const [left, setLeft] = useState(false);
  const read = readDayText(props.text, props.year);
  const own = !read.ok && left && props.text.trim() !== "" ? sayError(texts, read.problem) : undefined;
  const error = props.error ?? own;
  const hint = read.ok ? sayDay(texts, read.value) : props.hint;
  return (
    <Field
      label={props.label}
      required={props.required ?? false}
      validationState={error === undefined ? "none" : "error"}
      {...(error === undefined ? { hint: hint ?? "" } : { validationMessage: error })}
    >
      <Input
        value={props.text}
        placeholder={texts.dayForm}
        inputMode="text"
        onChange={(_, data) => props.onChange(data.value)}
        onBlur={() => setLeft(true)}
        onFocus={() => setLeft(false)}
      />
    </Field>
  );
}
