import type { ReactElement, ReactNode } from "react";
import { useActionBarStyles } from "./ActionBar.styles";

/** Keeps a screen's actions in view below what scrolls. */
export function ActionBar(props: { readonly children: ReactNode }): ReactElement {
  return <div className={useActionBarStyles().bar}>{props.children}</div>;
}
