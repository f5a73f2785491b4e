import { highestNumber, missingTasks } from "../add-plan";
import { splitNames } from "../edit/joined-names";
import { nameSpeller } from "../listed-names";
import { eachOnce, isSameName, nameKey } from "../names";
import type { Plan } from "../plan";
import type { Task } from "../task";
import type { Tracker, Unit } from "../tracker";
import { makeCode, trackerFromPlan, type TrackerChoices } from "../tracker-from-plan";
import { NOTHING_ENTERED, PROGRESS_FIELDS, type Entered } from "./entered";
import { rowsOfLetter } from "./letter-rows";
import { planRevisions } from "./plan-facts";
import {
  areWordedAlike,
  pairDays,
  pairTasks,
  swapNames,
  swapWords,
  wordsKey,
  type TaskPair,
} from "./pair-tasks";
import { CHANGES, type Change, type PlannedFields, type RevisedAs, type Revision } from "./revision";

const FIELDS: Readonly<Record<Change, readonly (keyof PlannedFields)[]>> = {
  words: ["title"],
  deadline: ["dueText", "dueKind", "due", "offset", "offsetUnit"],
  lead: ["lead", "support"],
  moved: ["section"],
};

/** What comparing a plan with the tracker is told besides. */
export interface Comparing extends TrackerChoices {
  readonly as?: RevisedAs;
  /** What people entered by their own hand; nothing where that is not known. */
  readonly entered?: Entered;
}

/**
 * What a plan has otherwise than the tracker. Tasks are known by their words without the deadline's, for each unit; work of
 * every unit is compared for the tracker's units too, which a person may have added since.
 */
export function comparePlan(tracker: Tracker, plan: Plan, told: Comparing): Revision[] {
  const { as = "revision", entered = NOTHING_ENTERED } = told;
  const spell = nameSpeller(tracker);
  const isFurther = as === "addition";
  const isGone = as === "revision" ? goneUnits(tracker, plan, entered) : () => false;
  const own = isFurther && plan.units.length > 0 ? [] : tracker.units.filter(({ name }) => !isGone(name));
  const units = eachOnce([...plan.units, ...own.map(({ name }) => ({ name, group: "" }))], nameOf);
  const there = tracker.tasks.filter(({ title }) => title.trim() !== "");
  const read = trackerFromPlan({ ...plan, units }, told).tasks.map((task) => spell(task));
  const letter = as === "amendment" ? rowsOfLetter(read, there, plan) : null;
  const wanted = letter?.rows ?? read;
  const days = isFurther ? [] : pairDays(there, wanted);
  const dayRows = new Set(days.map(([old]) => old));
  const pairs = isFurther
    ? []
    : pairTasks(
        there.filter((task) => !dayRows.has(task)),
        wanted,
        letter !== null,
      );
  // Another plan's work is another work, unless every word of it is there.
  const known = [...pairs, ...days];
  const missing = isFurther ? missingTasks(there, wanted) : missingRows(wanted, known, plan);
  const added = missing.map((task, index): Revision => {
    const id = makeCode("NV", highestNumber(tracker.tasks.map((each) => each.id)) + index + 1);
    return { kind: "new", task: { ...task, id } };
  });
  if (isFurther) return added;
  if (letter)
    // Its sections are its own, and no places in the plan that it changes.
    return [
      ...known
        .flatMap((pair) => {
          const otherDays = letter.otherDays(pair);
          return changesOf(letter.asSaid(pair), entered, !areWordedAlike(...pair)).map((change) =>
            change.kind === "deadline" && otherDays ? { ...change, otherDays } : change,
          );
        })
        .filter(({ kind }) => kind !== "moved"),
      ...added,
      ...pilotsOf(tracker, plan),
      ...droppedRows(there.filter(standsAt(plan.drops ?? [])), known, entered, isGone),
    ];
  const changed = [
    ...pairs.flatMap((pair) => changesOf(pair, entered)),
    // A day of recurring work is its own.
    ...days
      .flatMap((pair) => changesOf(pair, entered))
      .filter(({ kind }) => kind === "lead" || kind === "moved"),
  ];
  const dropped = droppedRows(there, known, entered, isGone);
  const renamed = planRevisions(tracker.settings, plan, entered);
  return [...changed, ...added, ...pilotsOf(tracker, plan), ...dropped, ...renamed];
}

/** Units that a plan which chooses pilots chooses otherwise than the tracker says; of units that it does not name it says nothing. */
function pilotsOf({ units }: Tracker, { units: named, pilots = [] }: Plan): Revision[] {
  const keys = new Set(pilots.map(nameKey));
  const known = new Set(named.map(nameOf).map(nameKey));
  if (keys.size === 0) return [];
  return units
    .filter(({ name, pilot }) => known.has(nameKey(name)) && keys.has(nameKey(name)) !== (pilot === "yes"))
    .map(({ name }) => ({ kind: "pilot", unit: name, isPilot: keys.has(nameKey(name)) }));
}

/** Units of the tracker that a plan which names its units does not name; one whose rows a person added is the person's own. */
function goneUnits({ units, tasks }: Tracker, plan: Plan, entered: Entered): (unit: string) => boolean {
  const named = new Set(plan.units.map(nameOf).map(nameKey));
  const isNamed = ({ name, shortName }: Unit): boolean =>
    [name, shortName].some((each) => named.has(nameKey(each)));
  const added = new Set(tasks.filter(({ id }) => entered.added(id)).map(({ unit }) => nameKey(unit)));
  const gone = units.filter((unit) => !isNamed(unit) && !added.has(nameKey(unit.name)));
  const keys = new Set(named.size === 0 || plan.sureness?.units ? [] : gone.map(({ name }) => nameKey(name)));
  return (unit) => keys.has(nameKey(unit));
}

/** Whether a row stands at one of some places of the plan, or below it. */
function standsAt(places: readonly string[]): (task: Task) => boolean {
  const keys = places.map(nameKey);
  return ({ section }) => keys.some((key) => `${nameKey(section)}.`.startsWith(`${key}.`));
}

/** Rows that the tracker lacks; where work went to some units only, a unit that the plan does not name lacks nothing. */
function missingRows(wanted: readonly Task[], pairs: readonly TaskPair[], plan: Plan): Task[] {
  const found = new Set(pairs.map(([, task]) => task));
  const known = new Set(pairs.map(([, task]) => wordsKey(task)));
  const named = new Set(["", ...plan.units.map(nameOf)].map(nameKey));
  return wanted.filter(
    (task) => !found.has(task) && (named.has(nameKey(task.unit)) || !known.has(wordsKey(task))),
  );
}

/** Rows that the plan has no more. What people added themselves is no plan's to drop, unless it is work of one that is. */
function droppedRows(
  there: readonly Task[],
  pairs: readonly TaskPair[],
  entered: Entered,
  isGone: (unit: string) => boolean,
): Revision[] {
  const kept = new Set(pairs.map(([old]) => old));
  const gone = there.filter((task) => !kept.has(task) && task.state !== "not-applicable");
  const ofPlan = new Set(gone.filter(({ id }) => !entered.added(id)).map(wordsKey));
  return gone
    .filter((task) => ofPlan.has(wordsKey(task)))
    .map((task) => ({
      kind: "dropped",
      id: task.id,
      isBegun: isBegun(task),
      ...(isGone(task.unit) && { isUnitGone: true }),
    }));
}

/** Whether anything of a task's progress was entered. */
export function isBegun(task: Task): boolean {
  return PROGRESS_FIELDS.some((field) => {
    const value = task[field];
    return field === "state" ? value !== "not-started" : value !== null && value !== "" && value !== 0;
  });
}

function changesOf([old, task]: TaskPair, entered: Entered, isLoose = false): Revision[] {
  // A row that a person copied without its days lacks them on purpose.
  const isKept = entered.added(old.id) && isSameName(old.dueText, task.dueText);
  const found = CHANGES.filter((change) => differs[change](old, task) && !(change === "deadline" && isKept));
  // Lists and the page call a task by its short name; one that a person gave stays.
  const shortTitle = entered.changed(old.id, ["shortTitle"]) ? {} : { shortTitle: task.shortTitle };
  return found.map((kind) => {
    const names = FIELDS[kind];
    const fields = Object.fromEntries(names.map((field) => [field, task[field]])) as Partial<PlannedFields>;
    const title = swapNames(swapWords(task.title, task.dueText, old.dueText), task, old);
    return {
      kind,
      id: old.id,
      fields: kind === "words" ? { title, ...shortTitle } : fields,
      isEntered: entered.changed(old.id, names),
      ...(isLoose && kind === "words" && { isLoose }),
    };
  });
}

const differs: Readonly<Record<Change, (old: Task, task: Task) => boolean>> = {
  words: (old, task) => wordsKey(old) !== wordsKey(task),
  // The same words for a day that a person has given since are no revision.
  deadline: (old, task) =>
    nameKey(old.dueText) !== nameKey(task.dueText) ||
    (task.due !== null && task.due !== old.due) ||
    (task.offset !== null && (task.offset !== old.offset || task.offsetUnit !== old.offsetUnit)),
  lead: (old, task) =>
    nameKey(old.lead) !== nameKey(task.lead) || namesKey(old.support) !== namesKey(task.support),
  moved: (old, task) => nameKey(old.section) !== nameKey(task.section),
};

function namesKey(text: string): string {
  return splitNames(text).map(nameKey).sort().join("; ");
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
