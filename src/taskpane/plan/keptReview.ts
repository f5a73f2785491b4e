import { isRecord } from "../kept/kept-entry";
import type { PaneMemory } from "../services/memory";
import type { Reviewing } from "./reviewing";

/** Raised when a review is kept in another form: what an older pane kept is then passed over. */
const KEY = "review.2";
/** Reviews kept at most, and characters of all of them: a plan of 50 pages takes some 400,000. */
const MOST = 3;
const CHARACTERS = 1_200_000;

/** The reviews that were left with edits in them, in this opening of the pane or an earlier one, the latest first. */
export function recallReviews(memory: PaneMemory): readonly Reviewing[] {
  try {
    const kept: unknown = JSON.parse(memory.recall(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isReview).map((each) => ({ ...each, past: [] })) : [];
  } catch {
    return [];
  }
}

/** Keeps reviews on this computer as they are now, without their earlier steps; the oldest go where there is no room. */
export function rememberReviews(memory: PaneMemory, reviews: readonly Reviewing[]): void {
  const texts = reviews
    .slice(0, MOST)
    .map(({ id, draft, source, example }) => JSON.stringify({ id, draft, source, example }));
  while (texts.length > 1 && texts.join().length > CHARACTERS) texts.pop();
  memory.remember(KEY, `[${texts.join()}]`);
}

/** The reviews with one put first in place of an earlier state of it. */
export function withReview(reviews: readonly Reviewing[], review: Reviewing): readonly Reviewing[] {
  return [review, ...withoutReview(reviews, review.id)].slice(0, MOST);
}

/** The reviews without one. */
export function withoutReview(reviews: readonly Reviewing[], id: string): readonly Reviewing[] {
  return reviews.filter((each) => each.id !== id);
}

function isReview(kept: unknown): kept is Reviewing {
  return (
    isRecord(kept) && typeof kept["id"] === "string" && isRecord(kept["draft"]) && isRecord(kept["source"])
  );
}
