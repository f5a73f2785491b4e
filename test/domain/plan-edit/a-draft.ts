import type { Day } from "../../../src/domain/day";
import { NO_DEADLINE, type Deadline } from "../../../src/domain/deadline";
import type { Plan } from "../../../src/domain/plan";
import { draftOfPlan, type PlanDraft } from "../../../src/domain/plan-edit/draft";
import { makePlan } from "../../support/plan-builder";

/** A day written as such. */
export const day = (text: string): Day => text as Day;

/** A deadline in the plan's words. */
export function dueIn(text: string, parts: Partial<Deadline> = {}): Deadline {
  return { ...NO_DEADLINE, text, bound: "before", ...parts };
}

/** The review of a plan with these parts. */
export function reviewOf(parts: Partial<Plan>): PlanDraft {
  return draftOfPlan(makePlan(parts));
}

/** The titles of a draft's tasks that are not dropped, in order. */
export function titlesOf(draft: PlanDraft): string[] {
  return draft.tasks.filter(({ dropped }) => !dropped).map(({ task }) => task.title);
}
