import { addDays, endOfMonth, makeDay, partsOf, type Day } from "../../domain/day";
import type { PlanFrame } from "./plan-frame";
import type { FinishedTask } from "./finish";

const LATE = 31;
const FARTHEST = 15;
const ENOUGH = 3;

/**
 * Asks about deadlines whose year can hardly be meant: long before the plan was issued, or far behind it. What the words
 * say stays, with the same day of the plan's year proposed.
 */
export function withSlipsAsked(finished: readonly FinishedTask[], frame: PlanFrame): FinishedTask[] {
  const { issuedOn } = frame.context;
  const planYear = frame.context.year ?? (issuedOn ? partsOf(issuedOn).year : null) ?? commonYear(finished);
  if (planYear === null) return [...finished];
  const earliest = issuedOn ? addDays(issuedOn, -LATE) : makeDay(planYear - 1, 1, 1);
  return finished.map((each) => {
    const { bound, to, from } = each.task.deadline;
    // Work that goes on may have begun long before its plan.
    const day = bound === "from" ? null : (to ?? from);
    const isSlip = day !== null && earliest !== null && (day < earliest || isFar(day, planYear));
    return isSlip && bound !== "recurring" ? asked(each, day, planYear) : each;
  });
}

function isFar(day: Day, planYear: number): boolean {
  return partsOf(day).year > planYear + FARTHEST;
}

function asked(finished: FinishedTask, named: Day, planYear: number): FinishedTask {
  const { deadline, line } = finished.task;
  if (deadline.needsReview?.includes("typing-damage")) return finished;
  const { month, dayOfMonth } = partsOf(named);
  const proposal = makeDay(planYear, month, dayOfMonth) ?? endOfMonth(planYear, month);
  const needsReview = [...(deadline.needsReview ?? []), "typing-damage" as const];
  return {
    ...finished,
    task: { ...finished.task, deadline: { ...deadline, needsReview, proposedTo: proposal } },
    problems: [...finished.problems, { code: "typing-damage", line, words: deadline.text, proposal }],
  };
}

/** The year of most deadlines, where several share it. */
function commonYear(finished: readonly FinishedTask[]): number | null {
  const counts = new Map<number, number>();
  for (const { task } of finished) {
    const day = task.deadline.to ?? task.deadline.from;
    if (day !== null) counts.set(partsOf(day).year, (counts.get(partsOf(day).year) ?? 0) + 1);
  }
  const [year, count] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [0, 0]);
  return count >= ENOUGH ? year : null;
}
