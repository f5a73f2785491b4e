import { useEffect, useState, useSyncExternalStore } from "react";
import { useKeptStore } from "../kept/KeptContext";
import { useMemory } from "../services/memory";
import { recallReview, rememberReview } from "./keptReview";
import type { PlanFlow } from "./planFlow";
import type { Reviewing } from "./reviewing";

/** How the names of what is typed in a review begin. */
export const REVIEW_PART = "review ";

/**
 * Edits are a person's work: the review last edited, or with a form in it that is being filled in, outlives its screen and
 * the pane, until a tracker is built.
 */
export function useKeptReview(flow: PlanFlow): Reviewing | null {
  const memory = useMemory();
  const store = useKeptStore();
  const isTypedIn = useSyncExternalStore(store.subscribe, () =>
    store.entries().some(({ part }) => part.startsWith(REVIEW_PART)),
  );
  const [kept, setKept] = useState(() => recallReview(memory));
  const isWorkedOn = flow.step === "review" && (flow.reviewing.past.length > 0 || isTypedIn);
  const edited = isWorkedOn ? flow.reviewing : null;
  const isBuilt = flow.step === "built";
  useEffect(() => {
    if (edited === null && !isBuilt) return;
    setKept(edited);
    rememberReview(memory, edited);
  }, [memory, edited, isBuilt]);
  return kept;
}
