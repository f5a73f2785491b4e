import { draftOfPlan, type PlanDraft } from "../../domain/plan-edit/draft";
import type { PlanReading, SourceText } from "./source";

/** A plan under review with the way back to what it was before each edit. */
export interface Reviewing {
  readonly draft: PlanDraft;
  readonly source: SourceText;
  /** The sample plan: what is built of it comes with invented progress. */
  readonly example: boolean;
  /** Earlier drafts, the latest last. */
  readonly past: readonly PlanDraft[];
}

/** Begins the review of a plan that was read. */
export function beginReview({ plan, source }: PlanReading, example: boolean): Reviewing {
  return { draft: draftOfPlan(plan), source, example, past: [] };
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
