import type { Day } from "../day";
import type { FieldValue, RawValue, TaskField, UnitFact, UnreadableReason } from "./returned-copy";

/** What became of one thing that a returned copy says. */
export type MergeKind = "applied" | "conflict" | "refused" | "new" | "unchanged";

/** A field of a task, or what a unit tells of itself. */
export type MergeField = TaskField | UnitFact;

/** Why it became that. */
export type MergeReason =
  | UnreadableReason
  /** A column that is not the sender's to fill. */
  | "not-yours"
  /** The id is in neither the base nor the master. */
  | "unknown-row"
  /** The master no longer has the row. */
  | "row-removed"
  /** Something was typed in a row without id and without task. */
  | "no-task"
  /** Master and copy were both changed since it was sent. */
  | "both-changed"
  /** Nobody knows what was sent, so nobody knows who changed it. */
  | "no-base"
  /** The row was found by unit and words of the task alone. */
  | "confirm-match"
  /** The id names one task, the words of the row another. */
  | "words-differ"
  /** The row is led by somebody else by now than by the sender of the copy. */
  | "led-by-another"
  /** The master says by now that the task does not apply. */
  | "dropped-since"
  /** The copy was not sent with this row. */
  | "not-in-copy"
  /** The same rows were sent in several rounds, and nothing says of which one the file is. */
  | "round-unclear"
  /** What other rows of the file were sent with came back in the places of these: columns were sorted alone. */
  | "answers-moved"
  /** Several units have a task of these words, and nothing in the file names the unit. */
  | "unit-unclear"
  /** A day typed over the effective due date: a person says whether the deadline is extended. */
  | "extension-asked"
  /** The day lies more than a year outside of the plan's deadlines. */
  | "far-from-plan"
  /** The completion day lies after today. */
  | "not-yet-come"
  /** A completion date beside a state that is something else than done. */
  | "state-differs"
  /** A share that the state denies: done by half, not begun and all of it. */
  | "percent-differs"
  /** "xóa" over a state: without one a task is counted as not begun. */
  | "clears-state"
  /** Some of the words are struck through: what is left of them is proposed. */
  | "struck-words"
  /** The header of the column stands where another one was sent, and that one here. */
  | "headers-exchanged"
  /** A locked column was sorted without the others: the row's words may be another's. */
  | "column-sorted"
  /** The file names another recipient than the one it was sent to. */
  | "other-recipient"
  /** "xóa" in a cell where nothing stood. */
  | "nothing-to-clear"
  /** A row of the table without an id that anybody knows: a person says whether it is a task. */
  | "row-added"
  /** A task of the same words was taken over from a returned copy before. */
  | "taken-before"
  /** A proposed task that is there already says something else besides. */
  | "same-task"
  | "copies-differ"
  /** A later round of the same rows says something else. */
  | "older-copy"
  /** A formula gave the value: it is taken as it was shown. */
  | "worked-out"
  /** A conflict settled as the person asked. */
  | "returned-preferred"
  | "master-preferred"
  /** A person has declined the same value before. */
  | "decided-before"
  /** The master says it already. */
  | "already-there"
  /** The cell was emptied, which changes nothing; "xóa" would. */
  | "empty-cell";

/** One thing that a returned copy says, and what became of it. */
export interface MergeChange {
  readonly file: string;
  /** Where it stands in the file. */
  readonly place: string;
  /** Id of the row in the master, or code of the unit that tells of itself; "" where there is none. */
  readonly id: string;
  readonly field: MergeField;
  /** What the master says. */
  readonly from: FieldValue;
  /** What came back; as typed where it could not be read. */
  readonly to: FieldValue | RawValue;
  readonly kind: MergeKind;
  readonly reason?: MergeReason;
  /** The days that an ambiguous date may be, one of which a person can pick. */
  readonly candidates?: readonly Day[];
  /** What was typed for a new task besides its words; what else goes with a day of completion. */
  readonly also?: readonly { readonly field: TaskField; readonly to: FieldValue }[];
}

/** How many changes there are of each kind. */
export type MergeCounts = Readonly<Record<MergeKind, number>>;

/** Counts changes by kind. */
export function countChanges(changes: readonly MergeChange[]): MergeCounts {
  const counts: Record<MergeKind, number> = { applied: 0, conflict: 0, refused: 0, new: 0, unchanged: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}
