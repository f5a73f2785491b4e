import { highestNumber } from "../add-plan";
import { nameSpeller } from "../listed-names";
import { nameKey } from "../names";
import type { Plan } from "../plan";
import type { Task } from "../task";
import type { Tracker } from "../tracker";
import { makeCode, trackerFromPlan, type TrackerChoices } from "../tracker-from-plan";

/** Fields that a plan says of a task; what people enter of it is none of them. */
export type PlannedFields = Pick<
  Task,
  "title" | "section" | "lead" | "support" | "dueText" | "dueKind" | "due" | "offset" | "offsetUnit"
>;

/** What a revised plan has otherwise than the tracker: one row each, to be chosen one by one. */
export type Revision =
  | { readonly kind: "new"; readonly task: Task }
  | {
      readonly kind: "changed";
      readonly id: string;
      readonly what: readonly Change[];
      readonly fields: Partial<PlannedFields>;
    }
  | { readonly kind: "dropped"; readonly id: string };

/** What changed of a task that stays. */
export type Change = "deadline" | "lead" | "moved";

const FIELDS: Readonly<Record<Change, readonly (keyof PlannedFields)[]>> = {
  deadline: ["dueText", "dueKind", "due", "offset", "offsetUnit"],
  lead: ["lead", "support"],
  moved: ["section"],
};
/** Two sentences that share this part of their words are one task, reworded. */
const SAME_WORDS = 0.7;

/** Compares a tracker with its plan as it was revised; tasks are known by their words without the deadline's. */
export function comparePlan(tracker: Tracker, plan: Plan, choices: TrackerChoices): Revision[] {
  const spell = nameSpeller(tracker);
  const wanted = trackerFromPlan(plan, choices).tasks.map((task) => spell(task));
  const there = tracker.tasks.filter(({ title }) => title.trim() !== "");
  const pairs = pairTasks(there, wanted);
  const last = highestNumber(tracker.tasks.map(({ id }) => id));
  const kept = new Set(pairs.map(([old]) => old));
  const found = new Set(pairs.map(([, task]) => task));
  const added = wanted.filter((task) => !found.has(task));
  return [
    ...pairs.flatMap(([old, task]) => changeOf(old, task)),
    ...added.map((task, index): Revision => ({
      kind: "new",
      task: { ...task, id: makeCode("NV", last + index + 1) },
    })),
    ...there.filter((task) => !kept.has(task)).map(({ id }): Revision => ({ kind: "dropped", id })),
  ];
}

function changeOf(old: Task, task: Task): Revision[] {
  const what = (Object.keys(FIELDS) as Change[]).filter((change) =>
    FIELDS[change].some((field) => !isSame(old[field], task[field])),
  );
  if (what.length === 0) return [];
  const names = what.flatMap((change) => FIELDS[change]);
  const isTimed = what.includes("deadline") && old.title !== task.title;
  const fields: Partial<PlannedFields> = Object.fromEntries(
    [...names, ...(isTimed ? (["title"] as const) : [])].map((field) => [field, task[field]]),
  );
  return [{ kind: "changed", id: old.id, what, fields }];
}

function isSame(one: unknown, other: unknown): boolean {
  return typeof one === "string" && typeof other === "string"
    ? nameKey(one) === nameKey(other)
    : one === other;
}

/** Each row of the tracker with the plan's row that is the same task: by the same words first, then by most of them. */
function pairTasks(there: readonly Task[], wanted: readonly Task[]): (readonly [Task, Task])[] {
  const left = new Set(wanted);
  const byWords = new Map<string, Task[]>();
  for (const task of wanted) byWords.set(keyOf(task), [...(byWords.get(keyOf(task)) ?? []), task]);
  const pairs: (readonly [Task, Task])[] = [];
  const unpaired: Task[] = [];
  for (const old of there) {
    const task = byWords.get(keyOf(old))?.shift();
    if (task) {
      left.delete(task);
      pairs.push([old, task]);
    } else unpaired.push(old);
  }
  for (const old of unpaired) {
    const task = likest(old, left);
    if (!task) continue;
    left.delete(task);
    pairs.push([old, task]);
  }
  return pairs;
}

function keyOf(task: Task): string {
  return `${nameKey(wordsOf(task))}\u0000${nameKey(task.unit)}`;
}

/** A task's sentence without the words of its deadline, which a revision changes. */
function wordsOf({ title, dueText }: Task): string {
  const at = dueText === "" ? -1 : title.indexOf(dueText);
  const bare = at < 0 ? title : `${title.slice(0, at)} ${title.slice(at + dueText.length)}`;
  return bare.replace(/[\s,;:.()]+/g, " ").trim();
}

function likest(old: Task, candidates: ReadonlySet<Task>): Task | undefined {
  const words = new Set(nameKey(wordsOf(old)).split(" "));
  let best: Task | undefined;
  let most = SAME_WORDS;
  for (const task of candidates) {
    if (nameKey(task.unit) !== nameKey(old.unit)) continue;
    const own = new Set(nameKey(wordsOf(task)).split(" "));
    const shared = [...own].filter((word) => words.has(word)).length;
    const share = shared / (words.size + own.size - shared);
    if (share >= most) {
      most = share;
      best = task;
    }
  }
  return best;
}
