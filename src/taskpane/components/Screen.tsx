import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type FocusEvent, type ReactElement, type ReactNode } from "react";
import { useScreenStyles } from "../screen.styles";

/** Where the next key is wanted on a screen that opens: read from its heading on, or typed into its first field. */
export type OpensAt = "heading" | "field";

/** A screen under its heading; the `first` one that a person sees leaves the focus where it is. */
export function Screen(props: {
  readonly title: string;
  readonly first?: boolean;
  readonly opensAt?: OpensAt | undefined;
  readonly children: ReactNode;
}): ReactElement {
  const { title, first = false, opensAt } = props;
  return (
    <div className={useScreenStyles().screen}>
      <ScreenTitle first={first} opensAt={opensAt}>
        {title}
      </ScreenTitle>
      {props.children}
    </div>
  );
}

/** What can be typed into or chosen from; the box that a form wants filled goes before what stands above it. */
const WANTED = "[data-wanted] input";
const FIELD = 'input:not([type="file"], [type="radio"]), input[type="radio"]:checked, select, textarea';

/** The heading of a screen. When the screen follows another, it or the first field takes the focus, so that the keyboard is never lost. */
export function ScreenTitle(props: {
  readonly children: string;
  readonly first?: boolean;
  readonly opensAt?: OpensAt | undefined;
}): ReactElement {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const { first = false, opensAt = "heading" } = props;
  useEffect(() => {
    if (first || !heading.current) return;
    const screen = heading.current.parentElement;
    const field = screen?.querySelector<HTMLElement>(WANTED) ?? screen?.querySelector<HTMLElement>(FIELD);
    if (opensAt === "field" && field) {
      field.focus();
      return;
    }
    // In Excel on the web, office.js moves Tab itself, from one element that Tab can reach to the next; from any other
    // it throws the person out of the pane. So the heading is one of them for as long as it has the focus.
    heading.current.tabIndex = 0;
    heading.current.focus();
  }, [first, opensAt]);
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
    textWrap: "balance",
    // Focus lands here after a step so that reading goes on from the top; a ring on a heading would only puzzle.
    outlineStyle: "none",
  },
});
