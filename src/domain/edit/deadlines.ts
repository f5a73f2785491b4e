import { addDays, type Day } from "../day";
import type { OffsetUnit } from "../deadline";
import { effectiveDueOf, eventDecides } from "../due-date";
import { choiceOf, dayOf, type DateEntry } from "../entry";
import type { DueKind } from "../fields/choices";
import type { Task } from "../task";
import type { Tracker } from "../tracker";
import { unitEvents } from "../unit-event";
import { addWorkingDays, type WorkCalendar } from "../working-day";
import { editTasks, type Edit } from "./edit";

/** Sets the day of each unit's event; null empties it. */
export function setEventDates(dates: ReadonlyMap<string, Day | null>): Edit {
  return (tracker) => ({
    ...tracker,
    units: tracker.units.map((unit) => {
      const day = dates.get(unit.code);
      return day === undefined ? unit : { ...unit, event: day };
    }),
  });
}

/** Gives tasks a named day as their deadline; an extension of the old one goes, or it would still decide. */
export function setFixedDeadline(
  ids: readonly string[],
  day: Day,
  kind: Extract<DueKind, "before" | "by" | "in" | "range">,
): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => ({
      ...task,
      dueKind: kind,
      due: day,
      offset: null,
      offsetUnit: null,
      extendedTo: null,
    }));
}

/** Counts tasks' deadlines from the event of each one's unit; the days are negative before it. */
export function setRelativeDeadline(ids: readonly string[], offset: number, offsetUnit: OffsetUnit): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => ({
      ...task,
      dueKind: "relative",
      due: null,
      offset,
      offsetUnit,
      extendedTo: null,
    }));
}

/** Takes tasks' deadlines away; the plan's own words stay. */
export function clearDeadline(ids: readonly string[]): Edit {
  return (tracker) =>
    editTasks(tracker, ids, (task) => ({
      ...task,
      dueKind: "none",
      due: null,
      offset: null,
      offsetUnit: null,
      extendedTo: null,
    }));
}

/** Moves tasks' deadlines by a number of days: a named day is moved, one counted from the event gets another count. */
export function shiftDeadline(
  ids: readonly string[],
  days: number,
  unit: OffsetUnit,
  calendar: WorkCalendar,
): Edit {
  return (tracker) => {
    const isHeld = followsEventItself(tracker);
    return editTasks(tracker, ids, (task) => (isHeld(task) ? task : shiftTask(task, days, unit, calendar)));
  };
}

/** Whether a task is the event itself and its unit's day is known: then that day decides, and only a new one moves it. */
function followsEventItself({ units }: Tracker): (task: Task) => boolean {
  const eventOf = unitEvents(units);
  return (task) => dayOf(task.extendedTo) === null && eventDecides(task, eventOf(task.unit));
}

function shiftTask(task: Task, days: number, unit: OffsetUnit, calendar: WorkCalendar): Task {
  const move = (day: Day): DateEntry =>
    unit === "day" ? addDays(day, days) : (addWorkingDays(calendar, day, days) ?? day);
  const extended = dayOf(task.extendedTo);
  if (extended !== null) return { ...task, extendedTo: move(extended) };
  const due = dayOf(task.due);
  if (due !== null) return { ...task, due: move(due) };
  return typeof task.offset === "number" && (task.offsetUnit ?? "day") === unit
    ? { ...task, offset: task.offset + days }
    : task;
}

/**
 * The tasks of the given ids that a shift leaves as they are: without a deadline, counted in the other kind of day, or the
 * event itself, whose day is that of its unit.
 */
export function cannotShift(tracker: Tracker, ids: readonly string[], unit: OffsetUnit): Task[] {
  const isHeld = followsEventItself(tracker);
  const isMovable = (task: Task): boolean =>
    dayOf(task.extendedTo) !== null ||
    dayOf(task.due) !== null ||
    (typeof task.offset === "number" && (choiceOf(task.offsetUnit) ?? "day") === unit);
  return tracker.tasks.filter((task) => ids.includes(task.id) && (isHeld(task) || !isMovable(task)));
}

/** Extends tasks to a later day ("gia hạn"); the original deadline stays. The reason goes into the log. */
export function extendDeadline(ids: readonly string[], to: Day): Edit {
  return (tracker) => editTasks(tracker, ids, (task) => ({ ...task, extendedTo: to }));
}

/** The tasks of the given ids whose effective due date is not before a day, to which they therefore cannot be extended. */
export function cannotExtend(
  tracker: Tracker,
  ids: readonly string[],
  to: Day,
  calendar: WorkCalendar,
): Task[] {
  const eventOf = unitEvents(tracker.units);
  return tracker.tasks.filter((task) => {
    if (!ids.includes(task.id)) return false;
    const due = effectiveDueOf(task, eventOf(task.unit), calendar);
    return due.kind !== "day" || due.day >= to;
  });
}
