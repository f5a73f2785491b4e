import { useMemo, useState } from "react";
import type { Day } from "../../../domain/day";
import type { Plan } from "../../../domain/plan";
import { readTypedDay } from "../../language/readTypedDay";
import { listChecks, type Check } from "../../plan/checks";
import { groupBySection, type SectionOfTasks } from "../../plan/sections";

/** What the review shows, worked out from the plan, and the options of the build. */
export interface ReviewState {
  readonly sections: readonly SectionOfTasks[];
  readonly checks: readonly Check[];
  /** Things to look at that belong to no task's line. */
  readonly checksElsewhere: readonly Check[];
  readonly withoutDeadline: number;
  /** As typed. */
  readonly reportDate: string;
  setReportDate(text: string): void;
  /** The day to report for; null for always today, undefined where what was typed is no day. */
  readonly reportDay: Day | null | undefined;
}

/** Works out what the review shows. */
export function useReview(plan: Plan): ReviewState {
  const [reportDate, setReportDate] = useState("");
  const shown = useMemo(() => {
    const checks = listChecks(plan);
    const lines = new Set([...plan.tasks, ...plan.milestones].map((task) => task.line));
    return {
      sections: groupBySection(plan.tasks),
      checks,
      checksElsewhere: checks.filter((check) => !lines.has(check.line)),
      withoutDeadline: plan.tasks.filter((task) => task.deadline.bound === "none").length,
    };
  }, [plan]);
  return { ...shown, reportDate, setReportDate, reportDay: readReportDay(reportDate) };
}

function readReportDay(text: string): Day | null | undefined {
  return text.trim() === "" ? null : (readTypedDay(text) ?? undefined);
}
