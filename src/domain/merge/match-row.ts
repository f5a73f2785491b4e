import { keyOf } from "../report";
import type { Task } from "../task";
import { foldText } from "./fold";
import type { RecognisedCopy } from "./recognise";
import { textOf, titleOf } from "./recognise";
import type { ReturnedRow } from "./returned-copy";

/** A returned row with the tasks it speaks of. */
export interface MatchedRow {
  readonly row: ReturnedRow;
  /** The task in the master; null where there is none. */
  readonly master: Task | null;
  /** What was sent; null where nobody remembers. */
  readonly sent: Task | null;
  /** Found by its words alone in a file that is not known otherwise: a person has to confirm it. */
  readonly asks: boolean;
}

/** Finds the task of each returned row: by its id, else by its words where only one task has them. */
export function matchRows(recognised: RecognisedCopy, masterTasks: readonly Task[]): MatchedRow[] {
  const masters = indexById(masterTasks);
  const sent = indexById(recognised.sentRows ?? []);
  const taken = new Set(recognised.copy.rows.map(({ id }) => id));
  const candidates = (recognised.sentRows ?? masterTasks).filter(({ id }) => !taken.has(id));
  return recognised.copy.rows.map((row): MatchedRow => {
    const isKnown = masters.has(row.id) || sent.has(row.id);
    const found = isKnown ? row.id : (findByWords(row, candidates)?.id ?? row.id);
    const master = masters.get(found) ?? null;
    const asks = !isKnown && master !== null && recognised.recognisedBy !== "base";
    return { row, master, sent: sent.get(found) ?? null, asks };
  });
}

function indexById(tasks: readonly Task[]): Map<string, Task> {
  return new Map(tasks.filter(({ id }) => id !== "").map((task) => [task.id, task]));
}

function findByWords(row: ReturnedRow, candidates: readonly Task[]): Task | null {
  const title = foldText(titleOf(row));
  if (title === "") return null;
  const unit = textOf(row.readings.unit);
  const sameWords = candidates.filter(
    (task) =>
      foldText(task.title) === title &&
      (row.readings.unit === undefined || keyOf(task.unit.trim()) === keyOf(unit)),
  );
  return sameWords.length === 1 ? (sameWords[0] ?? null) : null;
}
