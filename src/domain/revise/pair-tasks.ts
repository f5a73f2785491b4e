import { nameKey } from "../names";
import type { Task } from "../task";

/** Two sentences that share this part of their words are one task, reworded. */
const SAME_WORDS = 0.7;

/** A row of the tracker with the plan's row that is the same task. */
export type TaskPair = readonly [there: Task, wanted: Task];

/** Each row of the tracker with the plan's row that is the same task: by the same words first, then by most of them. */
export function pairTasks(there: readonly Task[], wanted: readonly Task[]): readonly TaskPair[] {
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
  for (const old of there) {
    if (pairs.has(old)) continue;
    const candidates = left.get(nameKey(old.unit)) ?? [];
    const at = likest(wordSet(old), candidates);
    const [best] = at < 0 ? [] : candidates.splice(at, 1);
    if (best) pairs.set(old, best.task);
  }
  return [...pairs];
}

/** A task's sentence without the words of its deadline and its lead, which a revision changes, as it is compared. */
export function wordsKey({ title, dueText, lead }: Task): string {
  const bare = [dueText, lead].reduce((words, part) => swapWords(words, part, " "), title);
  return nameKey(bare.replace(/[\s,;:.()]+/g, " ").trim());
}

/** A sentence with other words in place of some that it holds; as it is where it does not hold them. */
export function swapWords(title: string, from: string, to: string): string {
  return from !== "" && to !== "" ? title.replace(from, () => to) : title;
}

function wordSet(task: Task): ReadonlySet<string> {
  return new Set(wordsKey(task).split(" "));
}

/** Index of the candidate that shares most words, where it shares enough; -1 where none does. */
function likest(
  words: ReadonlySet<string>,
  candidates: readonly { readonly words: ReadonlySet<string> }[],
): number {
  let best = -1;
  let most = SAME_WORDS;
  candidates.forEach((candidate, index) => {
    const shared = [...candidate.words].filter((word) => words.has(word)).length;
    const share = shared / (words.size + candidate.words.size - shared);
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
