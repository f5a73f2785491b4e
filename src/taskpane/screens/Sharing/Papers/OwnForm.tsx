import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ReactElement } from "react";
import { FieldFrame } from "../../../forms/FieldFrame";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";

/** Lets a person choose the office's own form, or go back to ours. */
export function OwnForm(props: {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}): ReactElement {
  const { papers: words } = useSharingTexts();
  const styles = useSharingStyles();
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [file = null] = event.target.files ?? [];
    event.target.value = "";
    props.onFile(file);
  };
  return (
    <FieldFrame label={words.form} hint={words.formHint}>
      <div className={styles.buttons}>
        <input ref={input} type="file" accept=".docx" hidden onChange={choose} />
        <Button size="small" onClick={() => input.current?.click()}>
          {props.file?.name ?? words.chooseForm}
        </Button>
        {props.file !== null && (
          <Button size="small" onClick={() => props.onFile(null)}>
            {words.noForm}
          </Button>
        )}
      </div>
    </FieldFrame>
  );
}
