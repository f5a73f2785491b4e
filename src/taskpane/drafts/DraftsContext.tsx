import { createContext, useContext, type ReactElement, type ReactNode } from "react";
import { useDrafts, type DraftsAccess } from "./useDrafts";

const Context = createContext<DraftsAccess | null>(null);

/** Keeps what is typed on cards for as long as the pane is open, wherever the person goes meanwhile. */
export function DraftsProvider(props: { readonly children: ReactNode }): ReactElement {
  return <Context value={useDrafts()}>{props.children}</Context>;
}

/** What was typed on cards and is not saved yet. */
export function useCardDrafts(): DraftsAccess {
  const access = useContext(Context);
  if (access === null) throw new Error("No drafts: the component stands outside the DraftsProvider");
  return access;
}
