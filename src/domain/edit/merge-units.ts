import { choiceOf } from "../entry";
import type { TaskState } from "../fields/choices";
import { eachOnce, isSameName, nameKey } from "../names";
import type { Task } from "../task";
import type { Tracker, Unit } from "../tracker";
import { calendarOf } from "./calendar";
import type { Edit } from "./edit";
import { splitNames, withoutName } from "./joined-names";
import { renameUnit } from "./people";
import { isTaskOf, withFixedDeadline } from "./remove-unit";
import { renamePerson } from "./rename-person";

/** Whether open deadlines counted from a congress follow that of the unit to come, or keep the days they stood for. */
export type CongressDays = "follow" | "keep";

/** Which row stays of a task that both units have: the one that has come further, that of the unit which stays, or both. */
export type DoubleRows = "further" | "into" | "both";

/** How two units become one. */
export interface UnitMerge {
  /** What the one unit is called from now on. */
  readonly name: string;
  readonly days: CongressDays;
  readonly doubles: DoubleRows;
}

/**
 * Makes two units one: the rows of the other move to it, and so do its name as lead or support, its copies and, where the
 * unit has none, its contact. Of a task that both have, words entered in the row that goes are added to the one that stays.
 */
export function mergeUnits(intoCode: string, fromCode: string, { name, days, doubles }: UnitMerge): Edit {
  return (tracker) => {
    const into = tracker.units.find(({ code }) => code === intoCode);
    const from = tracker.units.find(({ code }) => code === fromCode);
    if (!into || !from || into === from) return tracker;
    const moved = withMovedDays(tracker, from, days);
    const { gone, words } = doubles === "both" ? NO_DOUBLES : joinDoubles(moved, into, from, doubles);
    const left = moved.tasks.filter((task) => !gone.has(task.id));
    const merged = { ...into, contact: into.contact || from.contact, email: into.email || from.email };
    const units = tracker.units
      .filter((unit) => unit !== from)
      .map((unit) => (unit === into ? merged : unit));
    const joined = { ...tracker, units, tasks: left.map((task) => words.get(task.id) ?? task) };
    const renamed = renamePerson(joined, from.name, into.name);
    return isSameName(name, into.name) && name === into.name ? renamed : renameUnit(into.code, name)(renamed);
  };
}

/** The tasks that both units have, by the words of their rows. */
export function doubleTasks({ tasks }: Pick<Tracker, "tasks">, into: Unit, from: Unit): [Task, Task][] {
  const free = tasks.filter((task) => isTaskOf(into, task) && task.title.trim() !== "");
  return tasks
    .filter((task) => isTaskOf(from, task))
    .flatMap((theirs): [Task, Task][] => {
      const at = free.findIndex(({ title }) => nameKey(title) === nameKey(theirs.title));
      const [ours] = at < 0 ? [] : free.splice(at, 1);
      return ours ? [[ours, theirs]] : [];
    });
}

/** A finished task was judged by the congress it was done for, whose day stays. */
export function withMovedDays(
  tracker: Tracker,
  unit: Unit,
  days: CongressDays,
  isMoving: (task: Task) => boolean = (task) => isTaskOf(unit, task),
): Tracker {
  const calendar = calendarOf(tracker);
  const keepsDay = (task: Task): boolean =>
    days === "keep" || task.completedOn !== null || choiceOf(task.state) === "done";
  const tasks = tracker.tasks.map((task) =>
    isMoving(task) && keepsDay(task) ? withFixedDeadline(task, unit, calendar) : task,
  );
  return { ...tracker, tasks };
}

interface Joined {
  /** Codes of the rows that go. */
  readonly gone: ReadonlySet<string>;
  /** Rows that stay, with the words of those that go, by their codes. */
  readonly words: ReadonlyMap<string, Task>;
}

const NO_DOUBLES: Joined = { gone: new Set(), words: new Map() };

function joinDoubles(tracker: Tracker, into: Unit, from: Unit, which: DoubleRows): Joined {
  const pairs = doubleTasks(tracker, into, from).map(([ours, theirs]) => {
    const isFurther = which === "further" && progressOf(theirs) > progressOf(ours);
    return isFurther ? { stays: theirs, goes: ours, of: into } : { stays: ours, goes: theirs, of: from };
  });
  return {
    gone: new Set(pairs.map(({ goes }) => goes.id)),
    words: new Map(pairs.map(({ stays, goes, of }) => [stays.id, withWordsOf(stays, goes, of)])),
  };
}

const PROGRESS: Readonly<Record<TaskState, number>> = {
  "not-applicable": 0,
  "not-started": 1,
  paused: 2,
  "in-progress": 3,
  done: 4,
};

function progressOf({ state, completedOn, percent }: Task): number {
  const chosen = choiceOf(state);
  const begun = completedOn === null ? (chosen === null ? 0 : PROGRESS[chosen]) : PROGRESS.done;
  return begun + (typeof percent === "number" ? Math.min(percent, 1) / 2 : 0);
}

/** Words that people enter in a row. */
const WORDS = ["product", "difficulty", "proposal", "lateReason", "note"] as const;

function withWordsOf(stays: Task, goes: Task, { name, shortName }: Unit): Task {
  const join = (kept: string, other: string): string =>
    other.trim() === "" || nameKey(other) === nameKey(kept)
      ? kept
      : kept.trim() === ""
        ? other
        : `${kept}; ${shortName || name}: ${other}`;
  const words = Object.fromEntries(WORDS.map((field) => [field, join(stays[field], goes[field])]));
  const people = (one: string, other: string): string =>
    eachOnce([...splitNames(one), ...splitNames(other)], (each) => each).join("; ");
  const supports = people(stays.support, goes.support);
  return {
    ...stays,
    ...words,
    support: goes.support.trim() === "" ? stays.support : withoutName(supports, stays.lead),
    follower: goes.follower.trim() === "" ? stays.follower : people(stays.follower, goes.follower),
  };
}
