import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useLanguage } from "../language/LanguageContext";
import { isNoDay } from "../language/readTypedDay";
import { DayBox } from "./day/DayBox";
import type { FieldAccess } from "./field-access";

/** A box for a day typed day first, whatever the computer's own date order; says so when it cannot be read. */
export function DayField(
  props: FieldAccess<string> & { readonly label: string; readonly hint?: string },
): ReactElement {
  const { day } = useLanguage().texts;
  const { label, hint = "", value, onChange } = props;
  const wrong = { validationState: "error", validationMessage: day.unreadable } as const;
  return (
    <Field label={label} hint={hint} {...(isNoDay(value) && wrong)}>
      <DayBox value={value} placeholder={day.form} onChange={onChange} />
    </Field>
  );
}
