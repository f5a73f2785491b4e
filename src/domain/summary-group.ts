import { namesNobody } from "./cell-error";
import { gather } from "./gather";
import { cellKey } from "./names";
import { countFlags, type FlagCounts, type JudgedTask, type Report } from "./report";
import type { Tracker } from "./tracker";

/** Counts of each unit in the order of the list, of work that is no single unit's, and of units the list does not know. */
export interface UnitGroups {
  readonly units: readonly FlagCounts[];
  readonly common: FlagCounts;
  readonly notInList: FlagCounts;
}

/** Counts of each lead in the order of the lists, and of tasks whose lead is empty or in neither list. */
export interface LeadGroups {
  readonly units: readonly FlagCounts[];
  readonly bodies: readonly FlagCounts[];
  readonly other: FlagCounts;
}

/** Rows of each name of the lists, of no name, and of names that no list knows, as COUNTIFS of the page tells them apart. */
export interface RowGroups {
  readonly units: readonly (readonly JudgedTask[])[];
  /** None where tasks are grouped by unit. */
  readonly bodies: readonly (readonly JudgedTask[])[];
  readonly unnamed: readonly JudgedTask[];
  readonly unlisted: readonly JudgedTask[];
}

/** Groups tasks by unit, or by who leads: a body, or a unit that leads work itself. A name that stands twice in the lists has its rows where it stands first, so that nothing counts twice. */
export function groupRows(
  { units, bodies }: Pick<Tracker, "units" | "bodies">,
  { judged }: Pick<Report, "judged">,
  by: "unit" | "lead",
): RowGroups {
  const byName = gather(judged, ({ task }) => cellKey(task[by]));
  const take = takeOnce(byName);
  const listed = {
    units: units.map(({ name }) => take(name)),
    bodies: by === "unit" ? [] : bodies.map(({ name }) => take(name)),
  };
  const unnamed = byName.get("") ?? [];
  byName.delete("");
  return { ...listed, unnamed, unlisted: [...byName.values()].flat() };
}

/** Counts by unit, as the page has them. */
export function groupByUnit(tracker: Pick<Tracker, "units">, report: Pick<Report, "judged">): UnitGroups {
  const { units, unnamed, unlisted } = groupRows({ ...tracker, bodies: [] }, report, "unit");
  return { units: units.map(countFlags), common: countFlags(unnamed), notInList: countFlags(unlisted) };
}

/** Counts by who leads, as the page has them. */
export function groupByLead(
  tracker: Pick<Tracker, "units" | "bodies">,
  report: Pick<Report, "judged">,
): LeadGroups {
  const { units, bodies, unnamed, unlisted } = groupRows(tracker, report, "lead");
  return {
    units: units.map(countFlags),
    bodies: bodies.map(countFlags),
    other: countFlags([...unnamed, ...unlisted]),
  };
}

/** A name's group, which is then taken; a name of nobody has none. */
function takeOnce(groups: Map<string, JudgedTask[]>): (name: string) => readonly JudgedTask[] {
  return (name) => {
    const key = cellKey(name);
    const group = namesNobody(name) ? [] : (groups.get(key) ?? []);
    if (group.length > 0) groups.delete(key);
    return group;
  };
}
