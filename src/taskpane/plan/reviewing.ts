import { fingerprint } from "../../domain/fingerprint";
import { draftOfPlan, type PlanDraft } from "../../domain/plan-edit/draft";
import type { PlanReading, SourceText } from "../services/source";

/** A plan under review with the way back to what it was before each edit. */
export interface Reviewing {
  /** The same for the same reading of the same text, so that what was typed of one plan is never seen in another. */
  readonly id: string;
  readonly draft: PlanDraft;
  readonly source: SourceText;
  /** The sample plan: what is built of it comes with invented progress. */
  readonly example: boolean;
  /** Earlier drafts, the latest last. */
  readonly past: readonly PlanDraft[];
}

/** Begins the review of a plan that was read; one of the same reading that was left with edits goes on, its undo begins anew. */
export function beginReview(
  { plan, source }: PlanReading,
  example: boolean,
  left: readonly Reviewing[] = [],
): Reviewing {
  const id = fingerprint(JSON.stringify(plan));
  const draft = draftOfPlan(plan);
  const before = left.find((each) => each.id === id);
  return before ? { ...before, example, past: [draft] } : { id, draft, source, example, past: [] };
}

/** Carries an edit out; one that changes nothing leaves no step to undo. */
export function editReview(reviewing: Reviewing, edit: (draft: PlanDraft) => PlanDraft): Reviewing {
  const draft = edit(reviewing.draft);
  return draft === reviewing.draft
    ? reviewing
    : { ...reviewing, draft, past: [...reviewing.past, reviewing.draft] };
}

/** Takes the last edit back. */
export function undoReview(reviewing: Reviewing): Reviewing {
  const draft = reviewing.past.at(-1);
  return draft ? { ...reviewing, draft, past: reviewing.past.slice(0, -1) } : reviewing;
}
