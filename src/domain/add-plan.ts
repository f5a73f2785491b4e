import { nameSpeller } from "./listed-names";
import { nameFinder, type ListedPerson } from "./name-finder";
import { nameKey } from "./names";
import type { Plan } from "./plan";
import type { Task } from "./task";
import type { Tracker } from "./tracker";
import { makeCode, trackerFromPlan, type TrackerChoices } from "./tracker-from-plan";

/**
 * A tracker with what the plan names and it lacks: units, bodies and rows. What is there stays as it is, and the rows that
 * come name everybody as the tracker's lists do, whatever the plan calls them.
 */
export function addPlan(tracker: Tracker, plan: Plan, choices: TrackerChoices): Tracker {
  const wanted = trackerFromPlan(plan, choices);
  const units = missing(tracker.units, wanted.units);
  const bodies = missing([...tracker.units, ...tracker.bodies], wanted.bodies);
  const people = {
    units: [...tracker.units, ...recode("DV", tracker.units, units)],
    bodies: [...tracker.bodies, ...recode("DM", tracker.bodies, bodies)],
  };
  const spell = nameSpeller(people);
  const tasks = missingTasks(
    tracker.tasks,
    wanted.tasks.map((task) => spell(task)),
  );
  if (units.length + bodies.length + tasks.length === 0) return tracker;
  return { ...tracker, ...people, tasks: [...tracker.tasks, ...renumber(tracker.tasks, tasks)] };
}

function missing<Person extends ListedPerson>(
  there: readonly ListedPerson[],
  wanted: readonly Person[],
): Person[] {
  const finder = nameFinder(there);
  return wanted.filter(({ name }) => !finder.knows(name));
}

/** The rows that are not there. Two of the same words for the same unit are two tasks, so they are counted, not just looked up. */
export function missingTasks(there: readonly Task[], wanted: readonly Task[]): Task[] {
  const left = new Map<string, number>();
  for (const task of there) left.set(taskKey(task), (left.get(taskKey(task)) ?? 0) + 1);
  return wanted.filter((task) => {
    const count = left.get(taskKey(task)) ?? 0;
    left.set(taskKey(task), count - 1);
    return count <= 0;
  });
}

function taskKey({ title, unit }: Task): string {
  return `${nameKey(title)}\u0000${nameKey(unit)}`;
}

/** The highest number used in codes such as "NV-014". */
export function highestNumber(codes: readonly string[]): number {
  return Math.max(0, ...codes.map((code) => Number(/\d{1,9}$/.exec(code.trimEnd())?.[0] ?? 0)));
}

function recode<Item extends { readonly code: string }>(
  prefix: "DV" | "DM",
  there: readonly Item[],
  added: readonly Item[],
): Item[] {
  const last = highestNumber(there.map(({ code }) => code));
  return added.map((item, index) => ({ ...item, code: makeCode(prefix, last + index + 1) }));
}

function renumber(there: readonly Task[], added: readonly Task[]): Task[] {
  const last = highestNumber(there.map(({ id }) => id));
  return added.map((task, index) => ({ ...task, id: makeCode("NV", last + index + 1) }));
}
