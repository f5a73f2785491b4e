import { dayOf, type DateEntry } from "./entry";
import { shareOfDue, type Report } from "./report";
import type { Snapshot } from "./tracker";

/** The counts of a report, to be kept for later comparison. */
export function takeSnapshot(report: Report): Snapshot {
  const { done, of } = shareOfDue(report);
  return { day: report.reportDate, total: report.total, counts: report.counts, dueDone: done, dueTotal: of };
}

/** The snapshots before a report date, the latest last; none where the report date is unreadable. */
export function listEarlierSnapshots(snapshots: readonly Snapshot[], reportDate: DateEntry): Snapshot[] {
  const report = dayOf(reportDate);
  const dated = snapshots.flatMap((snapshot) => {
    const day = dayOf(snapshot.day);
    return day !== null && report !== null && day < report ? [{ day, snapshot }] : [];
  });
  return dated.sort((one, other) => compare(one.day, other.day)).map(({ snapshot }) => snapshot);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
