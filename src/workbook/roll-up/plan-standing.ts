import type { Day } from "../../domain/day";
import { dayOf } from "../../domain/entry";
import { countDone, makeReport, shareOfDue, type JudgedTask } from "../../domain/report";
import { listUrgent } from "../../domain/summary-list";
import type { Tracker } from "../../domain/tracker";

/** How a plan stands on the report date of its own file. */
export interface PlanStanding {
  readonly file: string;
  readonly plan: string;
  readonly day: Day;
  readonly total: number;
  readonly done: number;
  readonly due: number;
  readonly dueDone: number;
  readonly overdue: number;
  readonly soon: number;
  readonly noDeadline: number;
  /** Overdue and due soon. */
  readonly urgent: readonly JudgedTask[];
}

/** How a tracker's plan stands; null where its report date is no date. */
export function standingOf(file: string, tracker: Tracker, today: Day): PlanStanding | null {
  const report = makeReport(tracker, today);
  const day = dayOf(report.reportDate);
  if (day === null) return null;
  const { planNumber, planTitle } = tracker.settings;
  const share = shareOfDue(report);
  return {
    file,
    plan: planNumber.trim() || planTitle.trim(),
    day,
    total: report.total,
    done: countDone(report.counts),
    due: share.of,
    dueDone: share.done,
    overdue: report.counts.overdue,
    soon: report.counts["due-soon"],
    noDeadline: report.counts["no-deadline"],
    urgent: [...listUrgent(report, "overdue"), ...listUrgent(report, "due-soon")],
  };
}

/** The worst first: most overdue, then most due soon; equal ones as they were given. */
export function worstFirst(standings: readonly PlanStanding[]): PlanStanding[] {
  return [...standings].sort((one, other) => other.overdue - one.overdue || other.soon - one.soon);
}
