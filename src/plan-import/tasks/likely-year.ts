import { partsOf, addDays, endOfMonth, makeDay, type Day } from "../../domain/day";
import type { PlanTask } from "../../domain/plan";
import { finishTask, type FinishedTask } from "./finish";
import type { RawTask, PlanFrame } from "./raw-task";
import { yearOfWeekdays } from "./weekday-year";

type Finished = readonly FinishedTask[];

/**
 * Takes the year that the weekdays of days without one tell; else proposes the year that all other deadlines share: the
 * deadline itself stays open.
 */
export function withLikelyYears(
  finished: Finished,
  raw: readonly RawTask[],
  frame: PlanFrame,
): FinishedTask[] {
  const context = { ...frame.context, year: yearOfWeekdays(finished.filter(lacksYear), raw) };
  if (context.year !== undefined)
    return finished.map((each, at) => {
      const source = raw[at];
      return source && lacksYear(each) ? finishTask(source, { ...frame, context }) : each;
    });
  const [year, ...others] = yearsOf(finished).keys();
  if (year === undefined || others.length > 0) return [...finished];
  return finished.map((each, index) => {
    const source = raw[index];
    if (!source || !lacksYear(each)) return each;
    const likely = finishTask(source, { ...frame, context: { ...frame.context, year } }).task.deadline;
    return likely.to === null ? each : withProposal(each, likely.to);
  });
}

function lacksYear({ task }: FinishedTask): boolean {
  return task.deadline.needsReview?.includes("missing-year") === true;
}

function withProposal(finished: FinishedTask, day: NonNullable<PlanTask["deadline"]["to"]>): FinishedTask {
  const deadline = { ...finished.task.deadline, proposedTo: day };
  const problems = finished.problems.map((problem) =>
    problem.code === "missing-year" ? { ...problem, proposal: day } : problem,
  );
  return { ...finished, task: { ...finished.task, deadline }, problems };
}

function yearsOf(finished: Finished): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const day of finished.flatMap(({ task: { deadline } }) => deadline.to ?? deadline.from ?? []))
    counts.set(partsOf(day).year, (counts.get(partsOf(day).year) ?? 0) + 1);
  return counts;
}

const LATE = 31;
const FARTHEST = 15;
const ENOUGH = 3;

/**
 * Asks about deadlines whose year can hardly be meant: long before the plan was issued, or far behind it. What the words
 * say stays, with the same day of the plan's year proposed.
 */
export function withSlipsAsked(finished: Finished, frame: PlanFrame): FinishedTask[] {
  const { issuedOn } = frame.context;
  const planYear = frame.context.year ?? (issuedOn ? partsOf(issuedOn).year : null) ?? commonYear(finished);
  if (planYear === null) return [...finished];
  const earliest = issuedOn ? addDays(issuedOn, -LATE) : makeDay(planYear - 1, 1, 1);
  return finished.map((each) => {
    const { bound, to, from } = each.task.deadline;
    // Work that goes on may have begun long before its plan.
    const day = bound === "from" ? null : (to ?? from);
    const isSlip =
      day !== null && earliest !== null && (day < earliest || partsOf(day).year > planYear + FARTHEST);
    return isSlip ? asked(each, day, planYear) : each;
  });
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

/** The year of most deadlines; work that takes several years has none of its own. */
function commonYear(finished: Finished): number | null {
  const within = finished.filter(({ task: { deadline } }) => {
    const [from, to] = [deadline.from, deadline.to].map((day) => day && partsOf(day).year);
    return !from || !to || from === to;
  });
  const [year, count] = [...yearsOf(within)].reduce(
    (best, next) => (next[1] > best[1] ? next : best),
    [0, 0],
  );
  return count >= ENOUGH ? year : null;
}
