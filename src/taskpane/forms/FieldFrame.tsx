import { Field } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** What stands around a control. */
export interface FieldLabel {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly required?: boolean;
}

/** A control under its label; what is wrong with it stands in the place of its hint. */
export function FieldFrame({
  label,
  hint,
  required = false,
  error,
  children,
}: FieldLabel & { readonly error?: string | undefined; readonly children: ReactElement }): ReactElement {
  return (
    <Field
      label={label}
      required={required}
      {...(error !== undefined && { validationState: "error", validationMessage: error })}
      {...(error === undefined && hint !== undefined && { hint })}
    >
      {children}
    </Field>
  );
}
