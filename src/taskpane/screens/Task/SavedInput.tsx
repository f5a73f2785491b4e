import { Input } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useTaskCardStyles } from "./TaskCard.styles";
import type { FieldDraft } from "./useFieldDraft";

/** A box whose words are saved with Enter or when it is left; Escape brings back what was saved. */
export function SavedInput(props: {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly draft: FieldDraft;
}): ReactElement {
  const styles = useTaskCardStyles();
  const { id, label, draft } = props;
  return (
    <>
      <label htmlFor={id} className={styles.name}>
        {label}
      </label>
      <Input
        id={id}
        size="small"
        className={styles.input}
        value={draft.text}
        placeholder={props.hint}
        aria-invalid={!draft.isValid}
        onChange={(_, { value }) => draft.type(value)}
        onBlur={draft.leave}
        onKeyDown={(event) => {
          if (event.key === "Enter") draft.save(draft.text);
          if (event.key !== "Escape") return;
          draft.drop();
          // Otherwise office.js, in Excel on the web, takes the focus to the pane's first button.
          event.stopPropagation();
        }}
      />
    </>
  );
}
