import { countFlags, shareOfAll, type FlagCounts, type JudgedTask, type Report, type Share } from "./report";
import { groupRows } from "./summary-group";
import type { Tracker } from "./tracker";

/** By whom rows are put together: the unit they are for, or who leads them. */
export type StandingBy = "unit" | "lead";

/** The key of rows that name nobody of the lists; no cell holds it. */
export const UNLISTED = "\u0000";

/** How the work of one unit or lead stands, or that of nobody, or of names that no list knows. */
export interface Standing {
  /** The name in the lists; "" for rows that name nobody, `UNLISTED` for names of no list. */
  readonly key: string;
  readonly shortName: string;
  readonly rows: readonly JudgedTask[];
  readonly counts: FlagCounts;
  /** Done ÷ (total − not applicable). */
  readonly share: Share;
}

/** How everybody with rows stands, in the order of the lists, the units first; counted as the summary counts. */
export function listStandings(
  tracker: Pick<Tracker, "units" | "bodies">,
  report: Pick<Report, "judged">,
  by: StandingBy,
): Standing[] {
  const groups = groupRows(tracker, report, by);
  const named = [
    ...tracker.units.map((unit, index) => ({ ...unit, rows: groups.units[index] ?? [] })),
    ...tracker.bodies.map((body, index) => ({ ...body, rows: groups.bodies[index] ?? [] })),
  ];
  return [
    ...named.map(({ name, shortName, rows }) => standingOf(name, shortName || name, rows)),
    standingOf("", "", groups.unnamed),
    standingOf(UNLISTED, "", groups.unlisted),
  ].filter(({ rows }) => rows.length > 0);
}

function standingOf(key: string, shortName: string, rows: readonly JudgedTask[]): Standing {
  const counts = countFlags(rows);
  return { key, shortName, rows, counts, share: shareOfAll(counts) };
}

/** The same with the worst first: most overdue, then least done, then most due soon; equals as they stood. */
export function worstFirst(standings: readonly Standing[]): Standing[] {
  return [...standings].sort(
    (one, other) =>
      other.counts.overdue - one.counts.overdue ||
      partOf(one.share) - partOf(other.share) ||
      other.counts["due-soon"] - one.counts["due-soon"],
  );
}

/** Where nothing applies, nothing is left to do. */
function partOf({ done, of }: Share): number {
  return of === 0 ? 1 : done / of;
}
