import { useEffect, useRef, type ReactElement } from "react";
import { useScreenTitleStyles } from "./ScreenTitle.styles";

/** The heading of a screen; takes the focus when the screen follows another, so that the keyboard is never lost. */
export function ScreenTitle(props: { readonly children: string; readonly first?: boolean }): ReactElement {
  const styles = useScreenTitleStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { first = false } = props;
  useEffect(() => {
    if (!first) heading.current?.focus();
  }, [first]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title}>
      {props.children}
    </h2>
  );
}
