import { createContext, useContext } from "react";
import type { PaneMemory } from "./memory";

const Context = createContext<PaneMemory | null>(null);

/** Hands the pane's memory to the components below. */
export const MemoryProvider = Context.Provider;

/** What the pane keeps between openings. */
export function useMemory(): PaneMemory {
  const memory = useContext(Context);
  if (memory === null) throw new Error("No memory: the component stands outside the App");
  return memory;
}
