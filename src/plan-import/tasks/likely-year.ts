import { partsOf } from "../../domain/day";
import type { PlanTask } from "../../domain/plan";
import { finishTask, type FinishedTask } from "./finish";
import type { PlanFrame } from "./plan-frame";
import type { RawTask } from "./raw-task";

/**
 * Proposes a date where a deadline lacks its year and the document names none: the year that all its other
 * deadlines share. The deadline itself stays open.
 */
export function withLikelyYears(
  finished: readonly FinishedTask[],
  raw: readonly RawTask[],
  frame: PlanFrame,
): FinishedTask[] {
  const year = sharedYear(finished.map(({ task }) => task));
  if (year === null) return [...finished];
  return finished.map((each, index) => {
    const source = raw[index];
    if (!source || !each.task.deadline.needsReview?.includes("missing-year")) return each;
    const likely = finishTask(source, { ...frame, context: { ...frame.context, year } }).task.deadline;
    return likely.to === null ? each : withProposal(each, likely.to);
  });
}

function withProposal(finished: FinishedTask, day: NonNullable<PlanTask["deadline"]["to"]>): FinishedTask {
  const deadline = { ...finished.task.deadline, proposedTo: day };
  const problems = finished.problems.map((problem) =>
    problem.code === "missing-year" ? { ...problem, proposal: day } : problem,
  );
  return { ...finished, task: { ...finished.task, deadline }, problems };
}

function sharedYear(tasks: readonly PlanTask[]): number | null {
  const years = new Set(
    tasks.flatMap(({ deadline }) => deadline.to ?? deadline.from ?? []).map((day) => partsOf(day).year),
  );
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
