import { Checkbox, Radio, RadioGroup, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Hint } from "../components/Words";
import type { FieldAccess } from "./field-access";
import { FieldFrame, type FieldLabel } from "./FieldFrame";

/** One of a few choices by the value of each. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceProps<Value extends string> extends FieldAccess<Value>, FieldLabel {
  readonly choices: readonly Choice<Value>[];
}

/** A drop-down of the system: the keyboard finds an entry by its first letters. */
export function SelectField<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { value, choices, onChange } = props;
  return (
    <FieldFrame {...props}>
      <Select value={value} onChange={(_, data) => onChange(data.value as Value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </FieldFrame>
  );
}

/** Choices that are all in view. */
export function RadioField<Value extends string>(props: ChoiceProps<Value>): ReactElement {
  const { value, choices, onChange } = props;
  return (
    <FieldFrame {...props}>
      <RadioGroup value={value} onChange={(_, data) => onChange(data.value as Value)}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.label} />
        ))}
      </RadioGroup>
    </FieldFrame>
  );
}

/** A box to tick, with what ticking it means. */
export function CheckField(props: FieldAccess<boolean> & FieldLabel): ReactElement {
  const { label, hint, value, onChange } = props;
  const box = (
    <Checkbox label={label} checked={value} onChange={(_, { checked }) => onChange(checked === true)} />
  );
  if (hint === undefined) return box;
  return (
    <div>
      {box}
      <Hint>{hint}</Hint>
    </div>
  );
}

/** Choices from a list of words by key, in the order of the list. */
export function choicesOf<Key extends string>(words: Readonly<Record<Key, string>>): readonly Choice<Key>[] {
  return (Object.keys(words) as Key[]).map((value) => ({ value, label: words[value] }));
}

/** Choices of which the first, "", is none of the others. */
export function orNone<Value extends string>(
  label: string,
  choices: readonly Choice<Value>[],
): readonly Choice<Value | "">[] {
  return [{ value: "", label }, ...choices];
}

/** Choices among units or bodies, by what tells them apart. */
export function choicesAmong<Key extends "code" | "name">(
  people: readonly Readonly<Record<Key | "name", string>>[],
  key: Key,
): readonly Choice<string>[] {
  return people.map((person) => ({ value: person[key], label: person.name }));
}
