import { Field, Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../../language/LanguageContext";
import { readTypedDay } from "../../language/readTypedDay";

/** A box for a day typed day first, whatever the computer's own date order; says so when it cannot be read. */
export function DayField(props: {
  readonly label: string;
  readonly hint: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { day } = useLanguage().texts;
  const wrong = props.text.trim() !== "" && readTypedDay(props.text) === null;
  return (
    <Field
      label={props.label}
      hint={props.hint}
      validationState={wrong ? "error" : "none"}
      {...(wrong ? { validationMessage: day.unreadable } : {})}
    >
      <Input value={props.text} placeholder={day.form} onChange={(_, data) => props.onChange(data.value)} />
    </Field>
  );
}
