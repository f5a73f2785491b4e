import { Button } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ReactElement } from "react";

/** A button that lets a person choose files. */
export function FileButton(props: {
  readonly label: string;
  readonly accept: string;
  readonly multiple?: true;
  readonly onFiles: (files: readonly File[]) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.target.files ?? [])];
    // Emptied, so that choosing the same file again is a change too.
    event.target.value = "";
    if (files.length > 0) props.onFiles(files);
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={props.accept}
        multiple={props.multiple === true}
        hidden
        onChange={choose}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {props.label}
      </Button>
    </>
  );
}
