import { nameKey } from "../names";
import type { Plan } from "../plan";
import type { Task } from "../task";
import { wordsKey, type TaskPair } from "./pair-tasks";

/** How the rows that a letter tells of stand beside those of the tracker. */
export interface LetterRows {
  readonly rows: readonly Task[];
  /** A pair without the lead that nobody has said. */
  asSaid(pair: TaskPair): TaskPair;
}

/**
 * What a letter has one unit do is that unit's own row, where there is no common one of these words. What it has nobody do
 * is each row of these words, whoever does it: the letter changes when, and not who.
 */
export function rowsOfLetter(read: readonly Task[], there: readonly Task[], plan: Plan): LetterRows {
  const planned = [...plan.tasks, ...plan.milestones].filter(({ leadInferred }) => leadInferred);
  const unsaid = new Set(planned.map(({ title }) => title));
  const common = new Set(there.filter(({ unit }) => unit === "").map(wordsKey));
  const units = new Set(there.map(({ unit }) => nameKey(unit)));
  const known = new Set<string>();
  const rows = read.flatMap((task): Task[] => {
    const words = wordsKey(task);
    const same = unsaid.has(task.title) ? there.filter((row) => wordsKey(row) === words) : [];
    if (same.length > 0) {
      // Read for each unit, it is still told once.
      if (known.has(words)) return [];
      known.add(words);
      return same.map((row) => ({ ...withDoers(task, row), unit: row.unit }));
    }
    const isOfUnit =
      task.unit === "" && task.lead !== "" && units.has(nameKey(task.lead)) && !common.has(words);
    return [isOfUnit ? { ...task, unit: task.lead } : task];
  });
  const asSaid = ([old, task]: TaskPair): TaskPair => [
    old,
    unsaid.has(task.title) ? withDoers(task, old) : task,
  ];
  return { rows, asSaid };
}

function withDoers(task: Task, { lead, support }: Task): Task {
  return { ...task, lead, support: task.support === "" ? support : task.support };
}
