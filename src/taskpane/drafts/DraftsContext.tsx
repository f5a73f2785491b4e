import { useEffect, type ReactElement, type ReactNode } from "react";
import { handDown } from "../handDown";
import { useDrafts, type DraftsAccess } from "./useDrafts";
import { useQuickEntries, type QuickAccess } from "./useQuickEntries";

const [Provider, useAccess] = handDown<DraftsAccess>("drafts");

/** What was typed on cards and is not saved yet. */
export const useCardDrafts = useAccess;

const [QuickProvider, useQuick] = handDown<QuickAccess>("quick entries");

/** The small forms that stand open at tasks, and what is typed in them. */
export const useQuickForms = useQuick;

/** Tells that the fields of a task stand in sight, where what is typed in them is seen. */
export function useShownTask(id: string): void {
  const { show } = useCardDrafts();
  useEffect(() => show(id), [show, id]);
}

/** Keeps what is typed on cards for as long as the pane is open, wherever the person goes meanwhile. */
export function DraftsProvider(props: { readonly children: ReactNode }): ReactElement {
  return (
    <Provider value={useDrafts()}>
      <QuickProvider value={useQuickEntries()}>{props.children}</QuickProvider>
    </Provider>
  );
}
