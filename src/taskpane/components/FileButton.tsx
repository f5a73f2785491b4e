import { Button } from "@fluentui/react-components";
import { DocumentRegular } from "@fluentui/react-icons/svg/document";
import { useRef, type ChangeEvent, type ReactElement } from "react";

/** A button that lets the person choose a file. */
export function FileButton(props: {
  readonly label: string;
  /** Endings of the files offered, such as ".docx,.txt". */
  readonly accept: string;
  readonly describedBy?: string;
  readonly onChoose: (file: File) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const file = event.target.files?.[0];
    // Emptied, so that choosing the same file again, once mended, is a change too.
    event.target.value = "";
    if (file) props.onChoose(file);
  };
  return (
    <>
      <input ref={input} type="file" accept={props.accept} hidden onChange={choose} />
      <Button
        size="large"
        icon={<DocumentRegular />}
        aria-describedby={props.describedBy}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
    </>
  );
}
