import { isSameName } from "../names";
import type { Task } from "../task";
import type { Tracker, Unit } from "../tracker";
import type { Edit } from "./edit";
import { withMovedDays, type CongressDays } from "./merge-units";
import { addUnits, newNames } from "./people";
import { isTaskOf } from "./remove-unit";
import { copyTasks } from "./tasks";

/** How a unit becomes several. */
export interface UnitSplit {
  /** Names of the new units. */
  readonly names: readonly string[];
  /** Whether they get copies of rows, without how far the unit has come with them, or the rows themselves. */
  readonly rows: "copy" | "move";
  /** Codes of those rows. */
  readonly ids: readonly string[];
  readonly days: CongressDays;
}

/** Parts new units from one, which stays with what is not moved; rows that move go to the first of the new ones. */
export function splitUnit(code: string, { names, rows, ids, days }: UnitSplit): Edit {
  return (tracker) => {
    const unit = tracker.units.find((candidate) => candidate.code === code);
    const [first, ...others] = newNames(names, tracker.units);
    if (!unit || first === undefined) return tracker;
    const chosen = new Set(ids);
    const isChosen = (task: Task): boolean => isTaskOf(unit, task) && chosen.has(task.id);
    const grown = addUnits([first, ...others], unit.group, null)(tracker);
    return rows === "move"
      ? moveRows(withMovedDays(grown, unit, days, isChosen), unit, first, isChosen)
      : copyRows(grown, unit, { names: [first, ...others], isChosen, days });
  };
}

function moveRows(tracker: Tracker, unit: Unit, to: string, isChosen: (task: Task) => boolean): Tracker {
  const tasks = tracker.tasks.map((task) =>
    isChosen(task) ? { ...task, unit: to, lead: isSameName(task.lead, unit.name) ? to : task.lead } : task,
  );
  return { ...tracker, tasks };
}

function copyRows(
  tracker: Tracker,
  unit: Unit,
  {
    names,
    isChosen,
    days,
  }: Pick<UnitSplit, "names" | "days"> & { readonly isChosen: (task: Task) => boolean },
): Tracker {
  const source = days === "keep" ? withMovedDays(tracker, unit, days, isChosen) : tracker;
  const chosen = source.tasks.map((task) =>
    isTaskOf(unit, task) && !isChosen(task) ? { ...task, unit: "" } : task,
  );
  const copied = copyTasks(unit.name, names)({ ...source, tasks: chosen }).tasks.slice(chosen.length);
  return { ...tracker, tasks: [...tracker.tasks, ...copied] };
}
