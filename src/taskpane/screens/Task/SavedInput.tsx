import { Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { useTaskCardStyles } from "./TaskCard.styles";

/** A box whose words are saved with Enter or when it is left; Escape brings back what was saved. */
export function SavedInput(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly saved: string;
  readonly isValid?: (text: string) => boolean;
  readonly onSave: (text: string) => void;
}): ReactElement {
  const styles = useTaskCardStyles();
  const { id, label, saved, isValid = () => true } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? saved;
  const valid = isValid(text);
  const save = (): void => {
    if (typed !== null && typed !== saved && valid) props.onSave(typed);
    if (valid) setTyped(null);
  };
  return (
    <>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        value={text}
        placeholder={props.hint}
        aria-invalid={!valid}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={save}
        onKeyDown={(event) => {
          if (event.key === "Enter") save();
          if (event.key === "Escape") setTyped(null);
        }}
      />
    </>
  );
}
