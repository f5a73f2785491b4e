import { isOpenField, saysSame, saysSameNames } from "./field";
import { foldText } from "./fold";
import { textOf } from "./recognise";
import type { Reading, ReturnedRow, TaskField, UnreadCells } from "./returned-copy";
import { tellCells } from "./tell-cells";
import type { Task } from "../task";

/** The rows of a file with what its locked columns were sent with, where one of them was sorted alone. */
export interface UnsortedRows {
  readonly rows: readonly ReturnedRow[];
  /** Rows beside which another row's words came back: a person may have answered those. */
  readonly doubted: ReadonlySet<ReturnedRow>;
  readonly told: readonly UnreadCells[];
}

/**
 * Finds locked columns that came back with the same words in other rows, while another locked column still agrees with
 * every code: these alone were sorted, so code and other column go on saying which row is which.
 */
export function besideSorted(rows: readonly ReturnedRow[], sentRows: readonly Task[] | null): UnsortedRows {
  const none = { rows, doubted: new Set<ReturnedRow>(), told: [] };
  const sent = new Map((sentRows ?? []).map((task) => [task.id, task]));
  const known = rows.flatMap((row) => {
    const task = sent.get(row.id);
    return task ? [{ row, task }] : [];
  });
  if (known.length < 2 || new Set(known.map(({ row }) => row.id)).size < known.length) return none;
  const columns = lockedFields(known).map((field) => ({
    field,
    moved: known.filter((one) => isMoved(one, field)),
  }));
  const witnesses = columns.filter(({ moved }) => moved.length === 0).map(({ field }) => field);
  // What all of the moved rows share tells none of them from another.
  const isWitnessed = (moved: readonly Known[]): boolean =>
    witnesses.some((field) => new Set(moved.map(({ task }) => String(task[field] ?? ""))).size > 1);
  const sorted = columns.filter(
    ({ field, moved }) => moved.length > 1 && isPermuted(moved, field) && isWitnessed(moved),
  );
  if (sorted.length === 0) return none;
  const moved = new Set(sorted.flatMap((column) => column.moved.map(({ row }) => row)));
  const doubted = new Set<ReturnedRow>();
  return {
    rows: rows.map((row) => {
      const task = moved.has(row) ? sent.get(row.id) : undefined;
      if (!task) return row;
      const asSent = { ...row, readings: { ...row.readings, ...readingsOf(task, sorted) } };
      doubted.add(asSent);
      return asSent;
    }),
    doubted,
    told: sorted.flatMap(({ field, moved: cells }) =>
      tellCells(
        cells.map(({ row }) => ({ place: row.place, text: textOf(row.readings[field]) })),
        { what: "sorted" },
      ),
    ),
  };
}

interface Known {
  readonly row: ReturnedRow;
  readonly task: Task;
}

function lockedFields(known: readonly Known[]): TaskField[] {
  const fields = Object.keys(known[0]?.row.readings ?? {}) as TaskField[];
  return fields.filter((field) => !isOpenField(field));
}

function isMoved({ row, task }: Known, field: TaskField): boolean {
  const reading = row.readings[field];
  return reading !== undefined && !saysSame(reading, task[field]) && !saysSameNames(reading, task[field]);
}

/** Whether cells hold, in another order, just what they were sent with. */
function isPermuted(moved: readonly Known[], field: TaskField): boolean {
  const now = moved.map(({ row }) => wordsOf(row.readings[field])).sort();
  const then = moved.map(({ task }) => foldText(String(task[field] ?? ""))).sort();
  return now.every((words, index) => words === then[index]);
}

function wordsOf(reading: Reading | undefined): string {
  return foldText(reading?.kind === "value" ? String(reading.value) : textOf(reading));
}

function readingsOf(
  task: Task,
  sorted: readonly { readonly field: TaskField }[],
): Partial<Record<TaskField, Reading>> {
  return Object.fromEntries(
    sorted.map(({ field }): [TaskField, Reading] => {
      const value = task[field];
      return [field, value === null ? { kind: "empty" } : { kind: "value", value, raw: String(value) }];
    }),
  );
}
