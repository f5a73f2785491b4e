import type { ReactElement } from "react";
import type { ListedPerson } from "../../domain/name-finder";
import { sortNames } from "./names";
import { TextField, type TextProps } from "./TextField";
import { useMaintainTexts } from "./texts";

/** A box for names, one a line, that tells how many of them are new. */
export function NamesField({
  known,
  ...props
}: TextProps & { readonly known: readonly ListedPerson[] }): ReactElement {
  const { names: words } = useMaintainTexts();
  const { fresh, left } = sortNames(props.value, known);
  const count = fresh.length + left > 0 ? words.count(fresh.length, left) : props.hint;
  return <TextField {...props} lines={5} hint={count} />;
}
