import { isSameName } from "../names";
import { wordsKey } from "../revise/pair-tasks";
import type { Task } from "../task";
import { namesSameTask } from "./alike";
import { foldText } from "./fold";
import type { MergeReason } from "./merge-change";
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
  /** What was sent in other rounds that the file may be of as well. */
  readonly sentElsewhere: readonly Task[];
  /** The tasks of several units that the row may be where it names none; empty where it is known. */
  readonly rivals: readonly Task[];
  /** Why a person has to confirm that the row is this task; null where it is known. */
  readonly doubt: MergeReason | null;
}

/** Whether two names are one unit's. */
export type SameUnit = (one: string, other: string) => boolean;

/** Where a row was found: the id of its task, and how sure that is. */
interface Found {
  readonly id: string;
  readonly doubt: MergeReason | null;
}

/**
 * Finds the task of each returned row: by its id where its words do not name another task, else by its words where only
 * one task has them. A sorted id column, a typed-over id or an id given anew is never taken at its word.
 */
export function matchRows(
  recognised: RecognisedCopy,
  masterTasks: readonly Task[],
  isSameUnit: SameUnit,
): MatchedRow[] {
  const masters = indexById(masterTasks);
  const sent = indexById(recognised.sentRows ?? []);
  const others = recognised.otherRounds.map(indexById);
  const idsOf = idsByWords(recognised.sentRows ?? masterTasks);
  const isSure = (row: ReturnedRow): boolean =>
    (masters.has(row.id) || sent.has(row.id)) &&
    (idsOf.get(foldText(titleOf(row)))?.has(row.id) ?? true) &&
    !contradicts(row, sent.get(row.id), masters.get(row.id), isSameUnit, masterTasks);
  const taken = new Set(recognised.copy.rows.filter(isSure).map(({ id }) => id));
  const { sentRows } = recognised;
  // By the words of today first: the office may have given a row another id.
  const today = sentRows === null ? masterTasks : masterTasks.filter(({ id }) => sent.has(id));
  const candidates = [today, sentRows ?? []].map((tasks) => tasks.filter(({ id }) => !taken.has(id)));
  return recognised.copy.rows.map((row): MatchedRow => {
    const { id, doubt } = isSure(row)
      ? known(row, recognised, sent, masters)
      : search(row, recognised, candidates, masters, isSameUnit);
    return {
      row,
      master: masters.get(id) ?? null,
      sent: sent.get(id) ?? null,
      sentElsewhere: others.flatMap((round) => round.get(id) ?? []),
      rivals: masters.has(id) || sent.has(id) ? [] : rivalsOf(row, masterTasks),
      doubt: masters.has(id) ? doubt : null,
    };
  });
}

/** Under which ids each title was sent: words that are another task's to the letter are not this one's mistyped. */
function idsByWords(tasks: readonly Task[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  for (const { id, title } of tasks) {
    const words = foldText(title);
    if (words !== "") ids.set(words, (ids.get(words) ?? new Set()).add(id));
  }
  return ids;
}

/** Every copy asks for the tasks of the same master. */
const indexes = new WeakMap<readonly Task[], ReadonlyMap<string, Task>>();

function indexById(tasks: readonly Task[]): ReadonlyMap<string, Task> {
  const known = indexes.get(tasks);
  if (known) return known;
  const index = new Map(tasks.filter(({ id }) => id !== "").map((task) => [task.id, task]));
  indexes.set(tasks, index);
  return index;
}

/** Cells beside the words that a copy locks: where they came back otherwise, rows were pasted or a column was sorted alone. */
const WITNESSES = ["unit", "section", "dueText"] as const;

/** Whether a row's words, or the locked cells beside them, name another task than its id does, here or in what was sent. */
function contradicts(
  row: ReturnedRow,
  sent: Task | undefined,
  master: Task | undefined,
  isSameUnit: SameUnit,
  masterTasks: readonly Task[],
): boolean {
  const title = titleOf(row) || (sent?.title ?? "");
  const isNamed = [sent, master].every(
    (task) =>
      task === undefined ||
      task.title.trim() === "" ||
      namesSameTask(task.title, title) ||
      (sent !== undefined && task === master && isRevised(task, { ...sent, title }, masterTasks)),
  );
  return (title !== "" && !isNamed) || (sent !== undefined && deniesWitnesses(row, sent, isSameUnit));
}

/** Whether a task has another deadline or lead in its sentence than when it was sent, and no other task has that sentence. */
function isRevised(task: Task, sent: Task, masterTasks: readonly Task[]): boolean {
  if (!namesSameTask(wordsKey(task), wordsKey(sent))) return false;
  const words = foldText(sent.title);
  return !masterTasks.some(({ id, title }) => id !== task.id && foldText(title) === words);
}

function deniesWitnesses(row: ReturnedRow, sent: Task, isSameUnit: SameUnit): boolean {
  return WITNESSES.some((field) => {
    const words = textOf(row.readings[field]);
    if (words === "" || sent[field] === "" || foldText(words) === foldText(sent[field])) return false;
    return field !== "unit" || !isSameUnit(words, sent.unit);
  });
}

/** A row that its copy was not sent with may have been pasted in from another one. */
function known(
  row: ReturnedRow,
  { sentRows, remarks }: RecognisedCopy,
  sent: ReadonlyMap<string, Task>,
  masters: ReadonlyMap<string, Task>,
): Found {
  const [was, is] = [sent.get(row.id), masters.get(row.id)];
  // Another office's tracker of the same plan gives its own units the same codes.
  if (remarks.includes("not-sent-from-here") && was && is && !isSameName(was.unit, is.unit))
    return { id: row.id, doubt: "words-differ" };
  if (remarks.includes("whole-workbook")) return { id: row.id, doubt: "no-base" };
  return { id: row.id, doubt: sentRows !== null && !sent.has(row.id) ? "not-in-copy" : null };
}

function search(
  row: ReturnedRow,
  { recognisedBy }: RecognisedCopy,
  candidates: readonly (readonly Task[])[],
  masters: ReadonlyMap<string, Task>,
  isSameUnit: SameUnit,
): Found {
  const byWords = candidates
    .map((tasks) => findByWords(row, tasks, isSameUnit))
    .find((task) => task !== null);
  if (masters.has(row.id)) return { id: byWords?.id ?? row.id, doubt: "words-differ" };
  return { id: byWords?.id ?? row.id, doubt: recognisedBy === "base" ? null : "confirm-match" };
}

/** The tasks of a row's words where the file has lost the column of units: whose it is nobody can tell. */
function rivalsOf({ readings, ...row }: ReturnedRow, tasks: readonly Task[]): Task[] {
  const title = foldText(titleOf({ readings, ...row }));
  if (title === "" || readings.unit !== undefined) return [];
  const rivals = tasks.filter((task) => foldText(task.title) === title);
  return rivals.length > 1 ? rivals : [];
}

function findByWords(row: ReturnedRow, candidates: readonly Task[], isSameUnit: SameUnit): Task | null {
  const title = foldText(titleOf(row));
  if (title === "") return null;
  const unit = textOf(row.readings.unit);
  const sameWords = candidates.filter(
    (task) => foldText(task.title) === title && (unit === "" || isSameUnit(unit, task.unit)),
  );
  return sameWords.length === 1 ? (sameWords[0] ?? null) : null;
}
