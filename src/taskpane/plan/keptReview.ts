import type { PaneMemory } from "../services/memory";
import type { Reviewing } from "./reviewing";

/** Raised when a review is kept in another form: what an older pane kept is then passed over. */
const KEY = "review.1";

/** The review that was left with edits in it, in this opening of the pane or an earlier one; null where there is none. */
export function recallReview(memory: PaneMemory): Reviewing | null {
  const text = memory.recall(KEY) ?? "";
  if (text === "") return null;
  try {
    return { ...(JSON.parse(text) as Omit<Reviewing, "past">), past: [] };
  } catch {
    return null;
  }
}

/** Keeps a review on this computer as it is now, without its earlier steps; null forgets the one kept. */
export function rememberReview(memory: PaneMemory, reviewing: Reviewing | null): void {
  const { draft, source, example } = reviewing ?? {};
  memory.remember(KEY, reviewing === null ? "" : JSON.stringify({ draft, source, example }));
}
