import { Label } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons/svg/error-circle";
import { useId, type ReactElement, type ReactNode } from "react";
import type { FieldLabel } from "./FieldFrame";
import { useFieldStyles } from "./fields.styles";

/** Several controls under one label. Fluent's Field would give its own label to each control in it, boxes with words of their own too. */
export function GroupField(
  props: FieldLabel & { readonly error?: string | undefined; readonly children: ReactNode },
): ReactElement {
  const id = useId();
  const styles = useFieldStyles();
  const { label, error } = props;
  return (
    <div
      role="group"
      aria-labelledby={id}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      data-invalid={error !== undefined}
      className={styles.group}
    >
      <Label id={id} required={props.required ?? false}>
        {label}
      </Label>
      {props.children}
      {error !== undefined && (
        <div id={`${id}-error`} role="alert" className={styles.error}>
          <ErrorCircle12Filled aria-hidden /> {error}
        </div>
      )}
    </div>
  );
}
