import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ChangeEvent, type ReactElement } from "react";

type Looks = Pick<ButtonProps, "appearance" | "size" | "disabledFocusable" | "aria-describedby"> & {
  readonly icon?: ReactElement;
};

/** A button that lets a person choose files. */
export function FileButton({
  label,
  accept,
  multiple = false,
  onFiles,
  ...looks
}: Looks & {
  readonly label: string;
  /** Endings of the files offered, such as ".docx,.txt". */
  readonly accept: string;
  readonly multiple?: boolean;
  /** Takes the files that were chosen, one at least; several only where that is allowed. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const choose = (event: ChangeEvent<HTMLInputElement>): void => {
    const [first, ...others] = event.target.files ?? [];
    // Emptied, so that choosing the same file again, once mended, is a change too.
    event.target.value = "";
    if (first) onFiles([first, ...others]);
  };
  return (
    <>
      <input ref={input} type="file" accept={accept} multiple={multiple} hidden onChange={choose} />
      <Button {...looks} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}
