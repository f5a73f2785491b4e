import { useEffect, useState, useSyncExternalStore } from "react";
import { keyOfKept, type KeptThing } from "../kept/kept-entry";
import { useKeptStore } from "../kept/KeptContext";
import { useMemory } from "../services/memory";
import { recallReviews, rememberReviews, withoutReview, withReview } from "./keptReview";
import type { PlanFlow } from "./planFlow";
import type { Reviewing } from "./reviewing";

/** How the names of what is typed in a review begin. */
export function reviewPart(id: string): string {
  return `review ${id} `;
}

/** What is typed in a review and not saved yet. */
export function useTypedIn(id: string): readonly KeptThing[] {
  const store = useKeptStore();
  const entries = useSyncExternalStore(store.subscribe, store.entries);
  return entries.filter(({ part }) => part.startsWith(reviewPart(id)));
}

/**
 * Edits are a person's work: a review that was edited, or with a form in it that is being filled in, outlives its screen, the
 * pane and the reading of another file, until a tracker is built or changed by it. Gives those that can be gone on with.
 */
export function useKeptReviews(flow: PlanFlow): readonly Reviewing[] {
  const memory = useMemory();
  const store = useKeptStore();
  const [kept, setKept] = useState(() => recallReviews(memory));
  const reviewing = "reviewing" in flow ? flow.reviewing : null;
  const isTyped = useTypedIn(reviewing?.id ?? "").length > 0;
  const isOpen = flow.step === "review" || flow.step === "compare";
  const isDone = flow.step === "built" || (flow.step === "compare" && flow.isTaken);
  const worked = isOpen && reviewing !== null && (reviewing.past.length > 0 || isTyped) ? reviewing : null;
  useEffect(() => {
    if (worked !== null && !isDone) setKept((before) => withReview(before, worked));
  }, [worked, isDone]);
  const done = isDone && reviewing !== null ? reviewing.id : null;
  useEffect(() => {
    if (done === null) return;
    setKept((before) => withoutReview(before, done));
    for (const entry of store.entries())
      if (entry.part.startsWith(reviewPart(done))) store.forget(keyOfKept(entry));
  }, [store, done]);
  useEffect(() => rememberReviews(memory, kept), [memory, kept]);
  return kept;
}
