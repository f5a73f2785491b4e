import { dropEndSpaced } from "../drop-end";
import { splitNames } from "../edit/joined-names";
import { nameKey } from "../names";
import type { Task } from "../task";

/** Two sentences that share this part of their words are one task, reworded. */
const SAME_WORDS = 0.7;

/** A row of the tracker with the plan's row that is the same task. */
export type TaskPair = readonly [there: Task, wanted: Task];

/**
 * Each row of the tracker with the plan's row that is the same task: by the same words first, then by most of them, then by
 * those of the shorter sentence where lead and section or deadline are the same; a document that only changes parts of the
 * plan has sections and deadlines of its own.
 */
export function pairTasks(
  there: readonly Task[],
  wanted: readonly Task[],
  isOfParts = false,
): readonly TaskPair[] {
  const byWords = groupBy(wanted, (task) => `${wordsKey(task)}\u0000${nameKey(task.unit)}`);
  const pairs = new Map<Task, Task>();
  for (const old of there) {
    const task = byWords.get(`${wordsKey(old)}\u0000${nameKey(old.unit)}`)?.shift();
    if (task) pairs.set(old, task);
  }
  const found = new Set(pairs.values());
  const left = groupBy(
    wanted.filter((task) => !found.has(task)).map((task) => ({ task, words: wordSet(task) })),
    ({ task }) => nameKey(task.unit),
  );
  for (const likeness of [shareOfAll, shareOfShorter(isOfParts)])
    for (const old of there) {
      if (pairs.has(old)) continue;
      const candidates = left.get(nameKey(old.unit)) ?? [];
      const at = likest({ task: old, words: wordSet(old) }, candidates, likeness);
      const [best] = at < 0 ? [] : candidates.splice(at, 1);
      if (best) pairs.set(old, best.task);
    }
  return [...pairs];
}

/** Rows for the days of recurring work, which the review makes of one task ("…: chậm nhất ngày …"), with that task. */
export function pairDays(there: readonly Task[], wanted: readonly Task[]): readonly TaskPair[] {
  const recurring = groupBy(
    // Work that comes again within a stretch of time is due at its end.
    wanted.filter(({ dueKind }) => dueKind === "recurring" || dueKind === "range"),
    ({ unit }) => nameKey(unit),
  );
  return there.flatMap((old): TaskPair[] => {
    const end = `: ${old.dueText}`;
    if (old.dueText === "" || !old.title.endsWith(end)) return [];
    const title = old.title.slice(0, -end.length);
    const ofUnit = recurring.get(nameKey(old.unit)) ?? [];
    const task = ofUnit.find((each) => wordsKey({ ...each, title, lead: old.lead }) === wordsKey(each));
    return task ? [[old, task]] : [];
  });
}

/** A task's sentence without the words of its deadline and those who do it, which a revision changes, as it is compared. */
export function wordsKey({ title, dueText, lead, support }: Task): string {
  const bare = [dueText, lead, ...splitNames(support)].reduce(
    (words, part) => swapWords(words, part, " "),
    title,
  );
  return nameKey(bare.replace(/[\s,;:.()]+/g, " ").trim()).replace(BEFORE_DEADLINE, "");
}

/** "…, hoàn thành" before a deadline: words that come and go with it. */
const BEFORE_DEADLINE = /(?<=\S)[\s,;]{0,3}(?<!\p{L})(?:hoàn thành|xong)$/iu;

/** A sentence with other names for its lead and support, which may have changed places. */
export function swapNames(title: string, old: Doers, changed: Doers): string {
  const HOLD = "\u0000";
  return swapWords(swapWords(title, old.lead, HOLD), old.support, changed.support).replace(
    HOLD,
    () => changed.lead || old.lead,
  );
}

type Doers = Pick<Task, "lead" | "support">;

/** A sentence without the words of its deadline, and without what leads to them. */
export function withoutDeadline(title: string, dueText: string): string {
  if (dueText === "" || !title.includes(dueText)) return title;
  const [before = "", after = ""] = title.split(dueText, 2);
  if (/[\p{L}\p{N}]/u.test(after)) return `${before.trimEnd()} ${after.trimStart()}`.trim();
  return dropEndSpaced(dropEndSpaced(before, ",;:").replace(BEFORE_DEADLINE, ""), ",;:");
}

/** A sentence with other words in place of some that it holds; as it is where it does not hold them. */
export function swapWords(title: string, from: string, to: string): string {
  return from !== "" && to !== "" ? title.replace(from, () => to) : title;
}

function wordSet(task: Task): ReadonlySet<string> {
  return new Set(wordsKey(task).split(" "));
}

/** A task and the words by which it is compared. */
interface Worded {
  readonly task: Task;
  readonly words: ReadonlySet<string>;
}

/** How alike two tasks are, where 0 is not at all. */
type Likeness = (old: Worded, candidate: Worded) => number;

const shareOfAll: Likeness = (old, candidate) => {
  const shared = sharedWords(old, candidate);
  return shared / (old.words.size + candidate.words.size - shared);
};

/** Whether two tasks share most of all their words. */
export function areWordedAlike(one: Task, other: Task): boolean {
  const worded = (task: Task): Worded => ({ task, words: wordSet(task) });
  return shareOfAll(worded(one), worded(other)) >= SAME_WORDS;
}

const FEWEST_WORDS = 3;

/** A sentence made longer, or joined with another, holds the words of the one that it was. */
const shareOfShorter =
  (isOfParts: boolean): Likeness =>
  (old, candidate) => {
    const isSame = (field: "lead" | "section" | "dueText"): boolean =>
      nameKey(old.task[field]) === nameKey(candidate.task[field]);
    const shorter = Math.min(old.words.size, candidate.words.size);
    const isPlaced = isOfParts || isSame("section") || (old.task.dueText !== "" && isSame("dueText"));
    const isLed = isSame("lead") && isPlaced;
    return isLed && shorter >= FEWEST_WORDS ? sharedWords(old, candidate) / shorter : 0;
  };

function sharedWords(old: Worded, candidate: Worded): number {
  return [...candidate.words].filter((word) => old.words.has(word)).length;
}

/** Index of the candidate that is most alike, where it is alike enough; -1 where none is. */
function likest(old: Worded, candidates: readonly Worded[], likeness: Likeness): number {
  let best = -1;
  let most = SAME_WORDS;
  candidates.forEach((candidate, index) => {
    const share = likeness(old, candidate);
    if (share < most || (share === most && best >= 0)) return;
    most = share;
    best = index;
  });
  return best;
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
