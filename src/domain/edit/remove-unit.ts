import { highestNumber } from "../add-plan";
import { effectiveDueOf } from "../due-date";
import { choiceOf } from "../entry";
import { emptyRecord } from "../fields/field";
import { BODY_FIELDS } from "../fields/fields";
import { isSameName } from "../names";
import type { Task } from "../task";
import type { Tracker, Unit } from "../tracker";
import { makeCode } from "../tracker-from-plan";
import type { WorkCalendar } from "../working-day";
import { calendarOf } from "./calendar";
import type { Edit } from "./edit";
import { splitNames } from "./joined-names";

/**
 * Takes a unit out: its tasks with it, or kept as work that is no single unit's. What stays keeps its deadlines as the
 * days they stood for, and whoever led or supported it: the unit's name becomes that of a body.
 */
export function removeUnit(code: string, tasks: "with-tasks" | "keep-tasks"): Edit {
  return (tracker) => {
    const unit = tracker.units.find((candidate) => candidate.code === code);
    if (!unit) return tracker;
    const isTheirs = (task: Task): boolean => isTaskOf(unit, task);
    const calendar = calendarOf(tracker);
    const left =
      tasks === "with-tasks"
        ? tracker.tasks.filter((task) => !isTheirs(task))
        : tracker.tasks.map((task) =>
            isTheirs(task) ? { ...withFixedDeadline(task, unit, calendar), unit: "" } : task,
          );
    const units = tracker.units.filter((other) => other !== unit);
    return keepAsBody(unit, { ...tracker, units, tasks: left });
  };
}

/** Whether a row is a task of a unit; one that has neither a code nor words is no task yet and stays where it is. */
export function isTaskOf({ name }: Unit, { unit, id, title }: Task): boolean {
  return isSameName(unit, name) && (id.trim() !== "" || title.trim() !== "");
}

/** The tasks of the unit of a code; none where there is no such unit. */
export function tasksOfUnit({ units, tasks }: Pick<Tracker, "units" | "tasks">, code: string): Task[] {
  const unit = units.find((candidate) => candidate.code === code);
  return unit === undefined ? [] : tasks.filter((task) => isTaskOf(unit, task));
}

/** A deadline counted from the unit's event becomes the day it stands for; without a known day it stays as it is. */
export function withFixedDeadline(task: Task, { event }: Unit, calendar: WorkCalendar): Task {
  if (typeof task.offset !== "number") return task;
  const due = effectiveDueOf({ ...task, extendedTo: null }, event, calendar);
  if (due.kind !== "day") return task;
  const dueKind = choiceOf(task.dueKind) === "relative" ? "by" : task.dueKind;
  return { ...task, dueKind, due: due.day, offset: null, offsetUnit: null };
}

function keepAsBody(unit: Unit, tracker: Tracker): Tracker {
  const isNamed = ({ lead, support }: Task): boolean =>
    [lead, ...splitNames(support)].some((name) => isSameName(name, unit.name));
  const isListed = [...tracker.units, ...tracker.bodies].some(({ name }) => isSameName(name, unit.name));
  if (isListed || !tracker.tasks.some(isNamed)) return tracker;
  const { name, shortName, contact, email } = unit;
  const code = makeCode("DM", highestNumber(tracker.bodies.map((body) => body.code)) + 1);
  const body = { ...emptyRecord(BODY_FIELDS), code, name, shortName, contact, email };
  return { ...tracker, bodies: [...tracker.bodies, body] };
}
