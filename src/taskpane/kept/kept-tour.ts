import type { PaneMemory } from "../services/memory";

const KEY = "tour";

/** Whether somebody on this computer has left the tour already, to its end or before. */
export function hasSeenTour(memory: PaneMemory): boolean {
  return memory.recall(KEY) !== null;
}

/** Keeps in mind that the tour was left. */
export function rememberTour(memory: PaneMemory): void {
  memory.remember(KEY, "seen");
}
