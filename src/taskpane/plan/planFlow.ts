import type { FoundList } from "../../actions/list/list";
import type { PlanDraft } from "../../domain/plan-edit/draft";
import type { Problem } from "../../domain/result";
import type { BuildOutcome } from "../services/services";
import { beginReview, editReview, undoReview, type Reviewing } from "./reviewing";
import type { PlanReading } from "../services/source";

/** Where a plan is given. */
export type PlanOrigin = "start" | "paste" | "list";

/** Where a person stands between a plan and the built tracker. */
export type PlanFlow =
  /** `returned`: a person came back here, so the focus may move to the heading; it may not when the pane opens. */
  | { readonly step: "start"; readonly returned: boolean; readonly problem: Problem | null }
  | { readonly step: "paste"; readonly problem: Problem | null }
  /** An existing list is chosen. */
  | { readonly step: "list"; readonly problem: Problem | null }
  /** What the columns of the list hold is confirmed. */
  | { readonly step: "map"; readonly lists: readonly FoundList[]; readonly problem: Problem | null }
  /** The number and title of a tracker that begins without tasks are asked. */
  | { readonly step: "empty"; readonly problem: Problem | null }
  /** How many pages are read of how many; of 0 where that is not known. */
  | { readonly step: "reading"; readonly from: PlanOrigin; readonly done: number; readonly total: number }
  | { readonly step: "review"; readonly reviewing: Reviewing; readonly problem: Problem | null }
  /** The plan is held against the tracker that is there. `isTaken`: what was chosen of it is in the tracker. */
  | { readonly step: "compare"; readonly reviewing: Reviewing; readonly isTaken: boolean }
  | {
      readonly step: "building";
      /** null where the tracker begins without tasks. */
      readonly reviewing: Reviewing | null;
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
    }
  | {
      readonly step: "built";
      readonly reviewing: Reviewing | null;
      readonly outcome: BuildOutcome;
      readonly problem: Problem | null;
    };

/** What can happen on the way. */
export type PlanEvent =
  | { readonly type: "home" }
  /** A review that was left with edits in it is gone on with. */
  | { readonly type: "resume"; readonly reviewing: Reviewing }
  | { readonly type: "paste" }
  | { readonly type: "list" }
  | { readonly type: "empty" }
  | { readonly type: "read"; readonly from: PlanOrigin }
  | { readonly type: "found"; readonly lists: readonly FoundList[] }
  | {
      readonly type: "understood";
      readonly reading: PlanReading;
      readonly example: boolean;
      /** Reviews that were left with edits in them. */
      readonly left?: readonly Reviewing[];
      /** There is a tracker in the workbook. */
      readonly isTracked?: boolean;
    }
  /** From the review to the comparison with the tracker that is there, and back. */
  | { readonly type: "compare" }
  | { readonly type: "review" }
  | { readonly type: "taken" }
  /** A correction of the plan under review. */
  | { readonly type: "edit"; readonly edit: (draft: PlanDraft) => PlanDraft }
  | { readonly type: "undo" }
  | { readonly type: "build" }
  | { readonly type: "progress"; readonly done: number; readonly total: number }
  | { readonly type: "cancel" }
  | { readonly type: "built"; readonly outcome: BuildOutcome }
  | { readonly type: "failed"; readonly problem: Problem };

/** Where the way begins. */
export const AT_START: PlanFlow = { step: "start", returned: false, problem: null };

/** The step after an event; an event that does not belong to the step changes nothing. */
export function advance(flow: PlanFlow, event: PlanEvent): PlanFlow {
  switch (event.type) {
    case "home":
      return { step: "start", returned: true, problem: null };
    case "resume":
      return { step: "review", reviewing: event.reviewing, problem: null };
    case "paste":
    case "list":
    case "empty":
      return { step: event.type, problem: null };
    case "read":
      return { step: "reading", from: event.from, done: 0, total: 0 };
    case "found":
      return { step: "map", lists: event.lists, problem: null };
    case "understood": {
      const reviewing = beginReview(event.reading, event.example, event.left);
      return event.isTracked === true
        ? { step: "compare", reviewing, isTaken: false }
        : { step: "review", reviewing, problem: null };
    }
    case "compare":
      return flow.step === "review" ? { step: "compare", reviewing: flow.reviewing, isTaken: false } : flow;
    case "review":
      return flow.step === "compare" ? { step: "review", reviewing: flow.reviewing, problem: null } : flow;
    case "taken":
      // Told again by each drawing: the same flow, or no other step would ever be drawn.
      return flow.step === "compare" && !flow.isTaken ? { ...flow, isTaken: true } : flow;
    case "edit":
      return flow.step === "review" ? { ...flow, reviewing: editReview(flow.reviewing, event.edit) } : flow;
    case "undo":
      return flow.step === "review" ? { ...flow, reviewing: undoReview(flow.reviewing) } : flow;
    case "build":
      return startBuilding(flow);
    case "progress":
      return flow.step === "building" || flow.step === "reading"
        ? { ...flow, done: event.done, total: event.total }
        : flow;
    case "cancel":
      return flow.step === "building" ? { ...flow, cancelling: true } : flow;
    case "built":
      return {
        step: "built",
        reviewing: flow.step === "building" ? flow.reviewing : null,
        outcome: event.outcome,
        problem: null,
      };
    case "failed":
      return withProblem(flow, event.problem);
  }
}

function startBuilding(flow: PlanFlow): PlanFlow {
  const begun = { step: "building", done: 0, total: 0, cancelling: false } as const;
  if (flow.step === "review") return { ...begun, reviewing: flow.reviewing };
  return flow.step === "empty" ? { ...begun, reviewing: null } : flow;
}

/** A problem is shown where its next step can be taken: beside the text, or beside the plan to be built. */
function withProblem(flow: PlanFlow, problem: Problem): PlanFlow {
  switch (flow.step) {
    case "reading":
      return flow.from === "start"
        ? { step: "start", returned: true, problem }
        : { step: flow.from, problem };
    case "building":
      return flow.reviewing === null
        ? { step: "empty", problem }
        : { step: "review", reviewing: flow.reviewing, problem };
    // What the tracker refuses is said by the form that asked for it.
    case "compare":
      return flow;
    default:
      return { ...flow, problem };
  }
}
