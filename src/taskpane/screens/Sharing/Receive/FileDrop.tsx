import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useRef, useState, type ChangeEvent, type DragEvent, type ReactElement } from "react";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";

/** Lets a person choose returned files, or drop them. */
export function FileDrop(props: {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    // Emptied, so that choosing the same file again is a change too.
    event.target.value = "";
    props.onFiles(files);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    if (!props.disabled) props.onFiles([...event.dataTransfer.files]);
  };
  return (
    <div
      className={mergeClasses(styles.drop, over && styles.over)}
      onDragOver={hover}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input ref={input} type="file" accept=".xlsx,.xlsm,.ods,.csv" multiple hidden onChange={choose} />
      <Button
        appearance="primary"
        icon={<DocumentArrowDownRegular />}
        disabledFocusable={props.disabled}
        aria-describedby="returned-kinds"
        onClick={() => input.current?.click()}
      >
        {words.choose}
      </Button>
      <span>{words.drop}</span>
    </div>
  );
}
