import { useEffect, useState } from "react";
import { useMemory } from "../services/MemoryContext";
import { recallReview, rememberReview } from "./keptReview";
import type { PlanFlow } from "./planFlow";
import type { Reviewing } from "./reviewing";

/** Edits are a person's work: the review last edited outlives its screen and the pane, until a tracker is built. */
export function useKeptReview(flow: PlanFlow): Reviewing | null {
  const memory = useMemory();
  const [kept, setKept] = useState(() => recallReview(memory));
  const edited = flow.step === "review" && flow.reviewing.past.length > 0 ? flow.reviewing : null;
  const isBuilt = flow.step === "built";
  useEffect(() => {
    if (edited === null && !isBuilt) return;
    setKept(edited);
    rememberReview(memory, edited);
  }, [memory, edited, isBuilt]);
  return kept;
}
