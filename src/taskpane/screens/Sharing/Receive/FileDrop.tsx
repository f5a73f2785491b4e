import { FileButton } from "../../../components/FileButton";
import { mergeClasses } from "@fluentui/react-components";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useState, type DragEvent, type ReactElement } from "react";
import { useSharingStyles } from "../Sharing.styles";
import { useSharingTexts } from "../texts";

/** Lets a person choose returned files, or drop them. */
export function FileDrop(props: {
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const { receive: words } = useSharingTexts();
  const styles = useSharingStyles();
  const [over, setOver] = useState(false);
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
      <FileButton
        appearance="primary"
        icon={<DocumentArrowDownRegular />}
        disabledFocusable={props.disabled}
        aria-describedby="returned-kinds"
        label={words.choose}
        accept=".xlsx,.xlsm,.ods,.csv"
        multiple
        onFiles={props.onFiles}
      />
      <span>{words.drop}</span>
    </div>
  );
}
