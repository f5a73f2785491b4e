import { Field, Input, Textarea } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";

/** A box for text: one line or several, with names to choose from where some are given. */
export function TextField(props: {
  readonly label: string;
  readonly text: string;
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  readonly lines?: number;
  readonly names?: readonly string[];
  readonly required?: boolean;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const list = useId();
  const { error, names } = props;
  return (
    <Field
      label={props.label}
      required={props.required ?? false}
      validationState={error === undefined ? "none" : "error"}
      {...(error === undefined ? { hint: props.hint ?? "" } : { validationMessage: error })}
    >
      {props.lines === undefined ? (
        <>
          <Input
            value={props.text}
            placeholder={props.placeholder}
            list={names && list}
            onChange={(_, data) => props.onChange(data.value)}
          />
          {names && (
            <datalist id={list}>
              {names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      ) : (
        <Textarea
          value={props.text}
          placeholder={props.placeholder}
          resize="vertical"
          rows={props.lines}
          onChange={(_, data) => props.onChange(data.value)}
        />
      )}
    </Field>
  );
}
