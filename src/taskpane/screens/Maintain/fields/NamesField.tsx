import type { ReactElement } from "react";
import type { ListedPerson } from "../../../../domain/name-finder";
import { sortNames } from "../AddUnits/read-add-units";
import { useMaintainTexts } from "../texts";
import { TextField } from "./TextField";

/** A box for names, one a line, that tells how many of them are new. */
export function NamesField(props: {
  readonly label: string;
  readonly text: string;
  readonly known: readonly ListedPerson[];
  readonly hint?: string;
  readonly error: string | undefined;
  readonly required?: boolean;
  readonly onChange: (text: string) => void;
}): ReactElement {
  const { names: words } = useMaintainTexts();
  const { fresh, left } = sortNames(props.text, props.known);
  return (
    <TextField
      label={props.label}
      text={props.text}
      lines={5}
      error={props.error}
      required={props.required ?? false}
      hint={fresh.length + left > 0 ? words.count(fresh.length, left) : props.hint}
      onChange={props.onChange}
    />
  );
}
