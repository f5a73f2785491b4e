import type { Plan } from "../../domain/plan";
import type { Problem } from "../../domain/result";
import type { BuildOutcome } from "../services/services";

/** Where a person stands between a plan and the built tracker. */
export type PlanFlow =
  /** `returned`: a person came back here, so the focus may move to the heading; it may not when the pane opens. */
  | { readonly step: "start"; readonly returned: boolean; readonly problem: Problem | null }
  | { readonly step: "paste"; readonly problem: Problem | null }
  /** The number and title of a tracker that begins without tasks are asked. */
  | { readonly step: "empty"; readonly problem: Problem | null }
  | { readonly step: "reading"; readonly from: "start" | "paste" }
  | { readonly step: "review"; readonly plan: Plan; readonly problem: Problem | null }
  | {
      readonly step: "building";
      readonly from: "review" | "empty";
      readonly plan: Plan;
      readonly done: number;
      readonly total: number;
      readonly cancelling: boolean;
    }
  | { readonly step: "built"; readonly outcome: BuildOutcome; readonly problem: Problem | null };

/** What can happen on the way. */
export type PlanEvent =
  | { readonly type: "home" }
  | { readonly type: "paste" }
  | { readonly type: "empty" }
  | { readonly type: "read"; readonly from: "start" | "paste" }
  | { readonly type: "understood"; readonly plan: Plan }
  | { readonly type: "build"; readonly plan: Plan }
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
    case "paste":
      return { step: "paste", problem: null };
    case "empty":
      return { step: "empty", problem: null };
    case "read":
      return { step: "reading", from: event.from };
    case "understood":
      return { step: "review", plan: event.plan, problem: null };
    case "build":
      return flow.step === "review" || flow.step === "empty"
        ? { step: "building", from: flow.step, plan: event.plan, done: 0, total: 0, cancelling: false }
        : flow;
    case "progress":
      return flow.step === "building" ? { ...flow, done: event.done, total: event.total } : flow;
    case "cancel":
      return flow.step === "building" ? { ...flow, cancelling: true } : flow;
    case "built":
      return { step: "built", outcome: event.outcome, problem: null };
    case "failed":
      return withProblem(flow, event.problem);
  }
}

/** A problem is shown where its next step can be taken: beside the text, or beside the plan to be built. */
function withProblem(flow: PlanFlow, problem: Problem): PlanFlow {
  switch (flow.step) {
    case "reading":
      return flow.from === "paste" ? { step: "paste", problem } : { step: "start", returned: true, problem };
    case "building":
      return flow.from === "empty"
        ? { step: "empty", problem }
        : { step: "review", plan: flow.plan, problem };
    default:
      return { ...flow, problem };
  }
}
