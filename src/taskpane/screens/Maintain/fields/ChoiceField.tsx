import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

/** One of a few choices by the value of each. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly onChange: (value: Value) => void;
}

const state = (error: string | undefined): object =>
  error === undefined ? {} : { validationState: "error", validationMessage: error };

/** A drop-down of the system: the keyboard finds an entry by its first letters. */
export function SelectField<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  return (
    <Field label={props.label} required={props.required ?? false} {...state(props.error)}>
      <Select value={props.value} onChange={(_, data) => props.onChange(data.value as Value)}>
        {props.choices.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Choices that are all in view. */
export function RadioField<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  return (
    <Field label={props.label} required={props.required ?? false} {...state(props.error)}>
      <RadioGroup value={props.value} onChange={(_, data) => props.onChange(data.value as Value)}>
        {props.choices.map(({ value, label }) => (
          <Radio key={value} value={value} label={label} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Choices from a list of words by key, in the order of the list. */
export function choicesOf<Key extends string>(words: Readonly<Record<Key, string>>): readonly Choice<Key>[] {
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
}
