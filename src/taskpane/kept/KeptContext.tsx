import { useMemo, type ReactElement, type ReactNode } from "react";
import { handDown } from "../handDown";
import { useMemory } from "../services/memory";
import { useTracker } from "../tracker/TrackerContext";
import { createKeptStore, type KeptStore } from "./kept-store";

const [Provider, useStore] = handDown<KeptStore>("kept things");

/** What is kept for the open workbook. */
export const useKeptStore = useStore;

/** Hands what is kept for the open workbook to the components below; `workbook` are its names, the surest first. */
export function KeptProvider(props: {
  readonly workbook: readonly string[];
  readonly children: ReactNode;
}): ReactElement {
  const memory = useMemory();
  const { dashboard } = useTracker();
  const { workbook } = props;
  const plan = dashboard?.tracker.settings.planNumber ?? "";
  const store = useMemo(() => createKeptStore(memory, workbook, plan), [memory, workbook, plan]);
  return <Provider value={store}>{props.children}</Provider>;
}
