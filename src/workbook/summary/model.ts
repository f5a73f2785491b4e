import { dayOf } from "../../domain/entry";
import type { FlagCounts, JudgedTask, Report, Share } from "../../domain/report";
import { shareOfAll, shareOfDue } from "../../domain/report";
import { listEarlierSnapshots } from "../../domain/snapshot";
import type { LeadGroups, StreamGroups, UnitGroups } from "../../domain/summary-group";
import { groupByLead, groupByStream, groupByUnit } from "../../domain/summary-group";
import type { Extensions } from "../../domain/summary-list";
import { countExtensions, listConcerns, listUrgent } from "../../domain/summary-list";
import type { Snapshot, Tracker } from "../../domain/tracker";
import { rankOf, totalOf } from "../sheets/count-columns";
import type { Wording } from "../schema/wording";

/** A task of a list with its row within the task table's body, from 1. */
export interface ListedTask extends JudgedTask {
  readonly row: number;
}

/** Everything the summary shows, worked out from the domain. */
export interface SummaryModel {
  readonly tracker: Tracker;
  readonly report: Report;
  readonly wording: Wording;
  readonly due: Share;
  readonly all: Share;
  readonly units: UnitGroups;
  readonly leads: LeadGroups;
  /** Rows (from 1) of the units and bodies that lead anything, those that lead most first. */
  readonly leading: { readonly units: readonly number[]; readonly bodies: readonly number[] };
  readonly streams: StreamGroups;
  readonly overdue: readonly ListedTask[];
  readonly soon: readonly ListedTask[];
  readonly concerns: readonly ListedTask[];
  readonly extensions: Extensions;
  /** Snapshots before the report date, the latest last. */
  readonly earlier: readonly Snapshot[];
  /** The last of them, with its row within the snapshot table's body, from 1. */
  readonly previous: { readonly snapshot: Snapshot; readonly row: number } | null;
}

/** Works out everything the summary shows. */
export function modelSummary(tracker: Tracker, report: Report, wording: Wording): SummaryModel {
  const rows = new Map(tracker.tasks.map((task, index) => [task, index + 1]));
  const listed = (tasks: readonly JudgedTask[]): ListedTask[] =>
    tasks.map((one) => ({ ...one, row: rows.get(one.task) ?? 0 }));
  const leads = groupByLead(tracker, report);
  const earlier = listEarlierSnapshots(tracker.snapshots, report.reportDate);
  return {
    tracker,
    report,
    wording,
    due: shareOfDue(report),
    all: shareOfAll(report.counts),
    units: groupByUnit(tracker, report),
    leads,
    leading: { units: rankRows(leads.units), bodies: rankRows(leads.bodies) },
    streams: groupByStream(report),
    overdue: listed(listUrgent(report, "overdue")),
    soon: listed(listUrgent(report, "due-soon")),
    concerns: listed(listConcerns(report)),
    extensions: countExtensions(report),
    earlier,
    previous: findPrevious(tracker, earlier),
  };
}

function rankRows(groups: readonly FlagCounts[]): number[] {
  return groups
    .map((led, index) => ({ row: index + 1, led }))
    .filter(({ led }) => totalOf(led) > 0)
    .sort(
      (one, other) =>
        rankOf({ led: other.led, number: other.row }) - rankOf({ led: one.led, number: one.row }),
    )
    .map(({ row }) => row);
}

/** Where two snapshots share a day, the one further up, as MATCH finds it. */
function findPrevious({ snapshots }: Tracker, earlier: readonly Snapshot[]): SummaryModel["previous"] {
  const last = earlier.at(-1);
  if (last === undefined) return null;
  const index = snapshots.findIndex(({ day }) => dayOf(day) === dayOf(last.day));
  const snapshot = snapshots[index];
  return snapshot === undefined ? null : { snapshot, row: index + 1 };
}
