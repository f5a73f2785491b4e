import type { ReactElement, ReactNode } from "react";
import { useNavigation } from "../../navigation/NavigationContext";
import { useActionBarStyles } from "./ActionBar.styles";
import { LeaveQuestion } from "./LeaveQuestion";

/** Keeps a screen's actions in view below what scrolls; in their place it asks before a step away that would lose something typed. */
export function ActionBar(props: { readonly children: ReactNode }): ReactElement {
  const styles = useActionBarStyles();
  const { isHeld } = useNavigation();
  return <div className={styles.bar}>{isHeld ? <LeaveQuestion /> : props.children}</div>;
}
