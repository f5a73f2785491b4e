import { partsOf, addDays, endOfMonth, makeDay, type Day } from "../../domain/day";
import type { Deadline } from "../../domain/deadline";
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
    const { to } = finishTask(source, { ...frame, context: { ...frame.context, year } }).task.deadline;
    const problems = each.problems.map((problem) =>
      problem.code === "missing-year" && to !== null ? { ...problem, proposal: to } : problem,
    );
    return to === null ? each : { ...withDeadline(each, { proposedTo: to }), problems };
  });
}

function lacksYear({ task }: FinishedTask): boolean {
  return task.deadline.needsReview?.includes("missing-year") === true;
}

function withDeadline(finished: FinishedTask, more: Partial<Deadline>): FinishedTask {
  const { task } = finished;
  return { ...finished, task: { ...task, deadline: { ...task.deadline, ...more } } };
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

/** Asks about deadlines before the plan was issued or far behind it, with the same day of the plan's year proposed. */
export function withSlipsAsked(finished: Finished, frame: PlanFrame): FinishedTask[] {
  const { issuedOn } = frame.context;
  const near = issuedOn ? addDays(issuedOn, -LATE) : null;
  const planYear = frame.context.year ?? (issuedOn ? partsOf(issuedOn).year : null) ?? commonYear(finished);
  if (planYear === null) return [...finished];
  const earliest = issuedOn ?? makeDay(planYear - 1, 1, 1);
  return finished.map((each) => {
    const { bound, to, from } = each.task.deadline;
    // Work that goes on may have begun long before its plan.
    const day = bound === "from" ? null : (to ?? from);
    const isSlip =
      day !== null && earliest !== null && (day < earliest || partsOf(day).year > planYear + FARTHEST);
    return isSlip ? asked(each, day, near !== null && day >= near && day < earliest ? null : planYear) : each;
  });
}

/** A day shortly before the plan, or of its own year, is hardly mistyped: it may be one that is past. */
function asked(finished: FinishedTask, named: Day, planYear: number | null): FinishedTask {
  const { line, deadline } = finished.task;
  const { needsReview = [], text: words } = deadline;
  if (needsReview.includes("typing-damage")) return finished;
  const { month, dayOfMonth } = partsOf(named);
  const proposal =
    planYear === null ? named : (makeDay(planYear, month, dayOfMonth) ?? endOfMonth(planYear, month));
  const code = proposal === named ? "ambiguous-date" : "typing-damage";
  const slipped = withDeadline(finished, { needsReview: [...needsReview, code], proposedTo: proposal });
  return { ...slipped, problems: [...finished.problems, { code, line, words, proposal }] };
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
