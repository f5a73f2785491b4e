import type { ReactElement, ReactNode } from "react";
import { useSharingStyles } from "../Sharing.styles";

/** Something that waits for a person's choice: what it is about, why it is asked, and the answers. */
export function Choice(props: {
  readonly title: string;
  readonly why: string;
  readonly children: ReactNode;
}): ReactElement {
  const styles = useSharingStyles();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.small}>
        <strong>? {props.title}.</strong> {props.why}
      </legend>
      {props.children}
    </fieldset>
  );
}
