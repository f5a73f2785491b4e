import type { ReactElement, ReactNode } from "react";
import { handDown } from "../handDown";
import { useDrafts, type DraftsAccess } from "./useDrafts";

const [Provider, useAccess] = handDown<DraftsAccess>("drafts");

/** What was typed on cards and is not saved yet. */
export const useCardDrafts = useAccess;

/** Keeps what is typed on cards for as long as the pane is open, wherever the person goes meanwhile. */
export function DraftsProvider(props: { readonly children: ReactNode }): ReactElement {
  return <Provider value={useDrafts()}>{props.children}</Provider>;
}
