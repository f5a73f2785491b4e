import { Input, Textarea } from "@fluentui/react-components";
import { useId, type ReactElement } from "react";
import type { FieldAccess } from "./field-access";
import { FieldFrame, type FieldLabel } from "./FieldFrame";

/** What a box for text needs: `lines` where it is more than one, names to choose from. */
export interface TextProps extends FieldAccess<string>, FieldLabel {
  readonly placeholder?: string;
  readonly lines?: number;
  readonly names?: readonly string[];
}

/** A box for text: one line or several, with names to choose from where some are given. */
export function TextField(props: TextProps): ReactElement {
  const list = useId();
  const { value, placeholder, lines, names, hint = "", onChange } = props;
  const box = { value, placeholder, onChange: (_: unknown, data: { value: string }) => onChange(data.value) };
  return (
    <FieldFrame {...props} hint={hint}>
      {lines === undefined ? (
        <>
          <Input {...box} list={names && list} />
          {names && (
            <datalist id={list}>
              {names.map((name) => (
                <option key={name} value={name} />
              ))}
            </datalist>
          )}
        </>
      ) : (
        <Textarea {...box} resize="vertical" rows={lines} />
      )}
    </FieldFrame>
  );
}
