import type { Day } from "../domain/day";
import { dayOf } from "../domain/entry";
import { namesNobody } from "../domain/cell-error";
import { cellKey } from "../domain/names";
import type { FlagCounts, JudgedTask, Report, Share } from "../domain/report";
import { makeReport, shareOfAll, shareOfDue } from "../domain/report";
import { listEarlierSnapshots } from "../domain/snapshot";
import { OVER_FLAGS, listUrgent } from "../domain/summary-list";
import { groupByLead, groupByUnit } from "../domain/summary-group";
import type { RoundStanding } from "../domain/rounds/standing";
import type { Settings, Snapshot, Tracker } from "../domain/tracker";
import type { Extensions } from "./extensions";
import { countExtensions } from "./extensions";

/** How a unit or a lead stands. */
export interface Standing {
  readonly name: string;
  readonly counts: FlagCounts;
  /** Days by which its latest task is late, 0 where none is. */
  readonly worst: number;
}

/** Everything that the papers of the week tell of a tracker. */
export interface Progress {
  readonly settings: Settings;
  /** The day that every number speaks of. */
  readonly day: Day;
  readonly counts: FlagCounts;
  readonly total: number;
  readonly all: Share;
  readonly due: Share;
  readonly extensions: Extensions;
  readonly previous: (Snapshot & { readonly day: Day }) | null;
  /** Those that have tasks, the latest first; equal ones in the order of the list. */
  readonly units: readonly Standing[];
  readonly leads: readonly Standing[];
  readonly overdue: readonly JudgedTask[];
  readonly soon: readonly JudgedTask[];
  readonly difficulties: readonly JudgedTask[];
  readonly proposals: readonly JudgedTask[];
  readonly round: RoundStanding | null;
}

/** What the papers tell of a tracker on its report date; null where that is no date. */
export function gatherProgress(tracker: Tracker, today: Day, round: RoundStanding | null): Progress | null {
  const report = makeReport(tracker, today);
  const day = dayOf(report.reportDate);
  if (day === null) return null;
  const units = groupByUnit(tracker, report).units;
  const leads = groupByLead(tracker, report);
  // A unit that has tasks of its own is told once.
  const ownUnits = new Set(report.judged.map(({ task }) => cellKey(task.unit)));
  const named = (list: readonly { readonly name: string }[], counts: readonly FlagCounts[]) =>
    list.map(({ name }, index) => ({ name, counts: counts[index] }));
  return {
    settings: tracker.settings,
    day,
    counts: report.counts,
    total: report.total,
    all: shareOfAll(report.counts),
    due: shareOfDue(report),
    extensions: countExtensions(report),
    previous: previousOf(tracker, report),
    units: standingsOf(named(tracker.units, units), report, "unit"),
    leads: standingsOf(
      [...named(tracker.bodies, leads.bodies), ...named(tracker.units, leads.units)],
      report,
      "lead",
    ).filter(({ name }) => !ownUnits.has(cellKey(name))),
    overdue: listUrgent(report, "overdue"),
    soon: listUrgent(report, "due-soon"),
    difficulties: report.judged.filter(
      ({ task, verdict }) => task.difficulty.trim() !== "" && !OVER_FLAGS.includes(verdict.flag),
    ),
    proposals: report.judged.filter(({ task }) => task.proposal.trim() !== ""),
    round,
  };
}

function previousOf({ snapshots }: Tracker, { reportDate }: Report): Progress["previous"] {
  const last = listEarlierSnapshots(snapshots, reportDate).at(-1);
  const day = last === undefined ? null : dayOf(last.day);
  return last === undefined || day === null ? null : { ...last, day };
}

interface Named {
  readonly name: string;
  readonly counts: FlagCounts | undefined;
}

function standingsOf(named: readonly Named[], report: Report, by: "unit" | "lead"): Standing[] {
  const worst = new Map<string, number>();
  for (const { task, verdict } of listUrgent(report, "overdue")) {
    const key = cellKey(task[by]);
    worst.set(key, Math.max(worst.get(key) ?? 0, -(verdict.daysLeft ?? 0)));
  }
  const standing = named.flatMap(({ name, counts }): Standing[] =>
    counts === undefined || namesNobody(name) || Object.values(counts).every((count) => count === 0)
      ? []
      : [{ name, counts, worst: counts.overdue === 0 ? 0 : (worst.get(cellKey(name)) ?? 0) }],
  );
  return standing.sort((one, other) => other.counts.overdue - one.counts.overdue || other.worst - one.worst);
}
