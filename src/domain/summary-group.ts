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

/** Groups tasks by unit, as COUNTIFS of the page does. A name that stands twice in the list counts where it stands first, so that nothing counts twice. */
export function groupByUnit(
  { units }: Pick<Tracker, "units">,
  { judged }: Pick<Report, "judged">,
): UnitGroups {
  const byName = gather(judged, ({ task }) => cellKey(task.unit));
  const take = takeOnce(byName);
  const common = countFlags(byName.get("") ?? []);
  byName.delete("");
  return {
    units: units.map(({ name }) => take(name)),
    common,
    notInList: countFlags([...byName.values()].flat()),
  };
}

/** Groups tasks by lead: a body, or a unit that leads work itself. */
export function groupByLead(
  { units, bodies }: Pick<Tracker, "units" | "bodies">,
  { judged }: Pick<Report, "judged">,
): LeadGroups {
  const byName = gather(judged, ({ task }) => cellKey(task.lead));
  const take = takeOnce(byName);
  return {
    units: units.map(({ name }) => take(name)),
    bodies: bodies.map(({ name }) => take(name)),
    other: countFlags([...byName.values()].flat()),
  };
}

/** Counts of a name's group, which is then taken; a name of nobody has none. */
function takeOnce(groups: Map<string, JudgedTask[]>): (name: string) => FlagCounts {
  return (name) => {
    const key = cellKey(name);
    const group = namesNobody(name) ? [] : (groups.get(key) ?? []);
    if (group.length > 0) groups.delete(key);
    return countFlags(group);
  };
}
