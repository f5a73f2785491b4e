import type { Dashboard } from "../../actions/dashboard";
import type { EditPlan } from "../../actions/edit";
import type { Problem } from "../../domain/result";
import type { ChosenEdit } from "../services/trackerService";

/** An action as a form asks for it. */
export interface FormEdit extends ChosenEdit {
  /** The tasks that were chosen for it. */
  readonly about?: readonly string[];
  readonly joins?: Joining;
}

/** Codes of a unit or body that becomes part of another, and of that. */
export interface Joining {
  readonly from: string;
  readonly into: string;
}

/** Where things stood when a person looked: a half-written action must not change its preview. */
export type Seen = Pick<Dashboard, "tracker" | "wording"> | null;

/** Where a person stands between a form and the work done. */
export type Flow =
  /** `undone`: the work was done and taken back again. */
  | { readonly step: "form"; readonly undone: boolean; readonly problem: Problem | null }
  | { readonly step: "looking"; readonly chosen: FormEdit; readonly seen: Seen }
  | {
      readonly step: "preview";
      readonly chosen: FormEdit;
      readonly plan: EditPlan;
      readonly seen: Seen;
      readonly problem: Problem | null;
    }
  | {
      readonly step: "running";
      readonly chosen: FormEdit;
      readonly plan: EditPlan;
      readonly seen: Seen;
    }
  | { readonly step: "done"; readonly chosen: FormEdit; readonly plan: EditPlan };

/** What can happen on the way. */
export type FlowEvent =
  | { readonly type: "look"; readonly chosen: FormEdit; readonly seen: Seen }
  | { readonly type: "seen"; readonly plan: EditPlan }
  | { readonly type: "confirm" }
  | { readonly type: "done"; readonly plan: EditPlan }
  | { readonly type: "failed"; readonly problem: Problem }
  | { readonly type: "back" }
  | { readonly type: "undone" };

/** Where the way begins. */
export const AT_FORM: Flow = { step: "form", undone: false, problem: null };

/** The step after an event; an event that does not belong to the step changes nothing. */
export function advance(flow: Flow, event: FlowEvent): Flow {
  switch (event.type) {
    case "look":
      return { step: "looking", chosen: event.chosen, seen: event.seen };
    case "seen":
      return flow.step === "looking" ? { ...flow, step: "preview", plan: event.plan, problem: null } : flow;
    case "confirm":
      return flow.step === "preview"
        ? { step: "running", chosen: flow.chosen, plan: flow.plan, seen: flow.seen }
        : flow;
    case "done":
      return flow.step === "running" ? { step: "done", chosen: flow.chosen, plan: event.plan } : flow;
    case "failed":
      if (flow.step === "looking") return { step: "form", undone: false, problem: event.problem };
      return flow.step === "running" ? { ...flow, step: "preview", problem: event.problem } : flow;
    case "back":
      return flow.step === "running" ? flow : AT_FORM;
    case "undone":
      return { step: "form", undone: true, problem: null };
  }
}
