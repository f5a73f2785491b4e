import type { Day } from "../domain/day";
import { dayOf } from "../domain/entry";
import { namesNobody } from "../domain/cell-error";
import { gather } from "../domain/gather";
import { cellKey } from "../domain/names";
import type { FlagCounts, JudgedTask, Report, Share } from "../domain/report";
import { countFlags, makeReport, shareOfAll, shareOfDue } from "../domain/report";
import { listEarlierSnapshots } from "../domain/snapshot";
import { OVER_FLAGS, listUrgent } from "../domain/summary-list";
import type { RoundStanding } from "../domain/rounds/standing";
import type { Flag } from "../domain/status-rule";
import type { Task } from "../domain/task";
import type { Settings, Snapshot, Tracker } from "../domain/tracker";
import type { Extensions } from "./extensions";
import { countExtensions } from "./extensions";

/** Flags of work that counts among what is due though nobody works at it. */
export const AT_REST = ["paused", "not-applicable"] as const satisfies readonly Flag[];

/** Work of no unit, of units that the list does not know, that units lead themselves, and that nobody of the lists leads. */
type Rest = "common" | "unlisted" | "own" | "unled";

/** How a unit or a lead stands, or what is of none of them. */
export interface Standing {
  readonly kind: "listed" | Rest | "whole";
  /** "" where it is of nobody. */
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
  /** How many of the tasks that are due are paused, and how many not applicable: they count among them. */
  readonly dueAtRest: Readonly<Record<(typeof AT_REST)[number], number>>;
  readonly extensions: Extensions;
  readonly previous: (Snapshot & { readonly day: Day }) | null;
  /**
   * Those that have tasks, the latest first, equal ones in the order of the list; behind them what is of nobody of the
   * list. Each task stands in one line of each. A unit leads here what is not its own, which the line of that tells.
   */
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
  const { units, bodies } = tracker;
  const keys = (list: readonly { readonly name: string }[]): Set<string> =>
    new Set(list.map(({ name }) => cellKey(name)));
  const [unitKeys, bodyKeys] = [keys(units), keys(bodies)];
  const isUnit = (name: string): boolean =>
    !namesNobody(name) && unitKeys.has(cellKey(name)) && !bodyKeys.has(cellKey(name));
  return {
    settings: tracker.settings,
    day,
    counts: report.counts,
    total: report.total,
    all: shareOfAll(report.counts),
    due: shareOfDue(report),
    dueAtRest: countAtRest(report),
    extensions: countExtensions(report),
    previous: previousOf(tracker, report),
    units: standingsOf(units, report, "unit", ({ unit }) => (unit.trim() === "" ? "common" : "unlisted")),
    leads: standingsOf([...bodies, ...units], report, "lead", ({ unit, lead }) =>
      isUnit(lead) && cellKey(unit) === cellKey(lead) ? "own" : "unled",
    ),
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

/** Counts by a name of each task: in the lines of a list, which come first, else in that of its kind. */
function standingsOf(
  list: readonly { readonly name: string }[],
  { judged }: Report,
  by: "unit" | "lead",
  restOf: (task: Task) => Rest,
): Standing[] {
  const places = new Map<string, number>();
  list.forEach(({ name }, index) => {
    const key = cellKey(name);
    if (!namesNobody(name) && !places.has(key)) places.set(key, index);
  });
  const groups = gather(judged, ({ task }) => {
    const rest = restOf(task);
    const place = rest === "own" ? undefined : places.get(cellKey(task[by]));
    return place ?? rest;
  });
  const standings = [...groups].map(([place, tasks]) => {
    const late = tasks.filter(({ verdict }) => verdict.flag === "overdue");
    const worst = late.reduce((most, { verdict }) => Math.max(most, -(verdict.daysLeft ?? 0)), 0);
    const isListed = typeof place === "number";
    return {
      place: isListed ? place : list.length,
      kind: isListed ? ("listed" as const) : place,
      name: isListed ? (list[place]?.name ?? "") : "",
      counts: countFlags(tasks),
      worst,
    };
  });
  // A list of nobody would say again what the whole is.
  if (standings.every(({ kind }) => kind !== "listed")) return [];
  return standings.sort(
    (one, other) =>
      Number(one.place === list.length) - Number(other.place === list.length) ||
      other.counts.overdue - one.counts.overdue ||
      other.worst - one.worst ||
      one.place - other.place,
  );
}

function countAtRest({ judged, reportDate }: Report): Progress["dueAtRest"] {
  const count = (flag: Flag): number =>
    shareOfDue({ judged: judged.filter(({ verdict }) => verdict.flag === flag), reportDate }).of;
  return { paused: count("paused"), "not-applicable": count("not-applicable") };
}
