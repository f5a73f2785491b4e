import { Button, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { FieldFrame } from "../../../forms/FieldFrame";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";
import { FileButton } from "./FileButton";

/** Lets a person choose the office's own form, or go back to ours. */
export function OwnForm(props: {
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
}): ReactElement {
  const { papers: words } = useSharingTexts();
  const styles = useSharingStyles();
  return (
    <>
      <FieldFrame label={words.form} hint={words.formHint}>
        <div className={styles.buttons}>
          <FileButton
            label={props.file?.name ?? words.chooseForm}
            accept=".docx"
            onFiles={([file = null]) => props.onFile(file)}
          />
          {props.file !== null && (
            <Button size="small" onClick={() => props.onFile(null)}>
              {words.noForm}
            </Button>
          )}
        </div>
      </FieldFrame>
      <details>
        <summary>{words.allFields}</summary>
        <ul className={mergeClasses(styles.list, styles.plain)}>
          {Object.entries(words.formFields).map(([name, meaning]) => (
            <li key={name}>
              <code>{`{{${name}}}`}</code>: {meaning}
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
