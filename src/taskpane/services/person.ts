import type { PaneMemory } from "./memory";

const KEY = "person";

/** Who works at this computer, as they have told it once; "" where nobody has. Excel's own interface tells no name. */
export function recallPerson(memory: PaneMemory): string {
  return memory.recall(KEY) ?? "";
}

/** Keeps who works at this computer, or forgets it. */
export function rememberPerson(memory: PaneMemory, name: string): void {
  if (name === "") memory.forget(KEY);
  else memory.remember(KEY, name);
}
