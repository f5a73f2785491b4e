import { foldText } from "./fold";

/** How much of the words of two titles must be the same for them to name one task. */
const ENOUGH = 0.5;

/** Whether two titles name one task: the same words but for typing, or most of them. */
export function namesSameTask(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.size === 0 || second.size === 0) return false;
  const common = [...first].filter((word) => second.has(word)).length;
  const all = first.size + second.size - common;
  return common / all >= ENOUGH && sameNumbers(first, second);
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(foldText(title).split(" ").filter(Boolean));
}

/** "Đợt 1" and "Đợt 2" are two tasks, however long the words they share. */
function sameNumbers(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const numbers = (words: ReadonlySet<string>): string =>
    [...words]
      .filter((word) => /^\d+$/.test(word))
      .sort()
      .join();
  return numbers(one) === numbers(other);
}
