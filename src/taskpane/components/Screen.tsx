import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type FocusEvent, type ReactElement, type ReactNode } from "react";
import { useScreenStyles } from "../screen.styles";

/** A screen under its heading; the `first` one that a person sees leaves the focus where it is. */
export function Screen(props: {
  readonly title: string;
  readonly first?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const { title, first = false } = props;
  return (
    <div className={useScreenStyles().screen}>
      <ScreenTitle first={first}>{title}</ScreenTitle>
      {props.children}
    </div>
  );
}

/** The heading of a screen; takes the focus when the screen follows another, so that the keyboard is never lost. */
export function ScreenTitle(props: { readonly children: string; readonly first?: boolean }): ReactElement {
  const styles = useStyles();
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

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // Focus lands here after a step so that reading goes on from the top; a ring on a heading would only puzzle.
    outlineStyle: "none",
  },
});
