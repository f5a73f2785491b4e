import { nameKey } from "../names";
import { dayOf } from "../entry";
import type { MovedTask, Plan, PlanTask } from "../plan";
import type { Task } from "../task";
import { wordsKey, type TaskPair } from "./pair-tasks";

/** How the rows that a letter tells of stand beside those of the tracker. */
export interface LetterRows {
  readonly rows: readonly Task[];
  /** A pair without the lead that nobody has said. */
  asSaid(pair: TaskPair): TaskPair;
  /** The days that the letter says the row had; null where it says none, or the row has one of them. */
  otherDays(pair: TaskPair): Pick<MovedTask, "from" | "to"> | null;
}

/**
 * What a letter has one unit do is that unit's own row, where there is no common one of these words. What it has nobody do
 * is each row of these words, whoever does it: the letter changes when, and not who.
 */
export function rowsOfLetter(read: readonly Task[], there: readonly Task[], plan: Plan): LetterRows {
  const moves = new Map((plan.moves ?? []).map((move) => [move.line, move]));
  const planned = [...plan.tasks, ...plan.milestones];
  // Who moves a day of others' work does not do it, nor does whoever the letter goes to.
  const isUnsaid = ({ leadInferred, line, sureness }: PlanTask): boolean =>
    leadInferred || (moves.has(line) && sureness?.lead !== undefined);
  const unsaid = new Set(planned.filter(isUnsaid).map(({ title }) => title));
  const moved = new Map(planned.map(({ title, line }) => [title, moves.get(line)]));
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
  const otherDays: LetterRows["otherDays"] = ([{ due, extendedTo }, { title }]) => {
    const move = moved.get(title);
    if (!move) return null;
    const isOne = (entry: Task["due"]): boolean => {
      const day = dayOf(entry);
      return day !== null && day >= move.from && day <= move.to;
    };
    return isOne(due) || isOne(extendedTo) ? null : { from: move.from, to: move.to };
  };
  return { rows, asSaid, otherDays };
}

function withDoers(task: Task, { lead, support }: Task): Task {
  return { ...task, lead, support: task.support === "" ? support : task.support };
}
