import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from "react";
import { useMemory } from "../services/MemoryContext";
import { useTracker } from "../tracker/TrackerContext";
import { createKeptStore, type KeptStore } from "./kept-store";

const Context = createContext<KeptStore | null>(null);

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
  return <Context value={store}>{props.children}</Context>;
}

/** What is kept for the open workbook. */
export function useKeptStore(): KeptStore {
  const store = useContext(Context);
  if (store === null) throw new Error("Nothing is kept: the component stands outside the KeptProvider");
  return store;
}
