import { useEffect, useRef, type FocusEvent, type ReactElement } from "react";
import { useScreenTitleStyles } from "./ScreenTitle.styles";

/** The heading of a screen; takes the focus when the screen follows another, so that the keyboard is never lost. */
export function ScreenTitle(props: { readonly children: string; readonly first?: boolean }): ReactElement {
  const styles = useScreenTitleStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { first = false } = props;
  useEffect(() => {
    if (first || !heading.current) return;
    // In Excel on the web, office.js moves Tab itself, from one element that Tab can reach to the next; from any other
    // it throws the person out of the pane. So the heading is one of them for as long as it has the focus.
    heading.current.tabIndex = 0;
    heading.current.focus();
  }, [first]);
  return (
    <h2 ref={heading} tabIndex={-1} className={styles.title} onBlur={leaveTabOrder}>
      {props.children}
    </h2>
  );
}

function leaveTabOrder(event: FocusEvent<HTMLHeadingElement>): void {
  event.currentTarget.tabIndex = -1;
}
