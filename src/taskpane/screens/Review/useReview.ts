import { useMemo } from "react";
import type { Plan } from "../../../domain/plan";
import { listChecks, type Check } from "../../plan/checks";
import { groupBySection, type SectionOfTasks } from "../../plan/sections";

/** What the review shows, worked out from the plan. */
export interface ReviewState {
  readonly sections: readonly SectionOfTasks[];
  readonly checks: readonly Check[];
  /** Things to look at that belong to no task's line. */
  readonly checksElsewhere: readonly Check[];
  readonly withoutDeadline: number;
}

/** Works out what the review shows. */
export function useReview(plan: Plan): ReviewState {
  return useMemo(() => {
    const checks = listChecks(plan);
    const lines = new Set([...plan.tasks, ...plan.milestones].map((task) => task.line));
    return {
      sections: groupBySection(plan.tasks),
      checks,
      checksElsewhere: checks.filter((check) => !lines.has(check.line)),
      withoutDeadline: plan.tasks.filter((task) => task.deadline.bound === "none").length,
    };
  }, [plan]);
}
