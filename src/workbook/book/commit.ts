import type { Day } from "../../domain/day";
import { withUpdateDays } from "../../domain/edit/update-days";
import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import { compareTrackers } from "../../domain/patch/tracker-patch";
import type { LogEntry, Tracker } from "../../domain/tracker";
import { applyChanges } from "../page/apply/apply-changes";
import type { Change } from "../page/change";
import { findChanges } from "../page/difference/find-changes";
import type { ChangeSet } from "./change-sets";
import { canRemember, forgetChangeSets, rememberChangeSet } from "./change-sets";
import { describeBook } from "./describe";
import type { CoveredTable } from "./repair/covered-table";
import { describeOverwritten } from "./describe-overwritten";
import type { OwnCell } from "./extras/own-cells";
import { ownCells } from "./extras/own-cells";
import { overwrittenCells } from "./extras/overwritten";
import { removedOverwritten } from "./extras/removed-overwritten";
import { rowDeletions } from "./extras/removed-rows";
import type { Difference, LogNote } from "./log-entries";
import { describeDifferences, logEntries } from "./log-entries";
import type { Book } from "./reading/open-book";

/** What is to become of the tracker of a book, and how it is written down. */
export interface CommitOrder {
  readonly after: Tracker;
  /** The book's tracker with codes that stay when the rest is taken back; absent where every row keeps its own. */
  readonly from?: Tracker;
  readonly note: LogNote;
  /** The log's lines as they are to be written; as they are where absent. */
  readonly retell?: (lines: readonly LogEntry[]) => readonly LogEntry[];
  /** What "Hoàn tác" will call it; null for the undo itself, which forgets the last action and touches nothing else. */
  readonly title: string | null;
  readonly today: Day;
  /** Tables that cover rows typed below them from now on. */
  readonly covered?: readonly CoveredTable[];
}

/** What carrying an order out comes to. */
export interface Commit {
  readonly after: Tracker;
  readonly patch: TrackerPatch;
  readonly changes: readonly Change[];
  /** The patch as people read it. */
  readonly differences: readonly Difference[];
  /** What is put right besides: words in place of formulas and headers, all of which go to the log. */
  readonly overwritten: readonly Difference[];
  /** What goes with removed rows from people's own columns. */
  readonly own: readonly OwnCell[];
  readonly lines: readonly LogEntry[];
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

/** The changes that turn an open book into the same with another tracker, with log and memory. */
export function planCommit(book: Book, order: CommitOrder): Commit {
  const { from = book.tracker, note, retell = (lines) => lines, title, today } = order;
  const after = title === null ? order.after : withUpdateDays(from, order.after, today);
  const patch = compareTrackers(from, after);
  // The days of update are not told one by one: each line of the log bears its own.
  const told = after === order.after ? patch : compareTrackers(from, order.after);
  const own = ownCells(book, patch);
  const lines = retell(logEntries(told, note, book.wording, own));
  const logged = { ...after, log: [...book.tracker.log, ...lines] };
  const { changes, cells, overwritten } = carry(book, logged, patch, order);
  const covered = order.covered?.length ? { covered: order.covered } : {};
  const changeSet: ChangeSet | null =
    title === null ? null : { title, when: note.when, patch, cells, own, ...covered };
  const kept = changeSet !== null && canRemember(book, changeSet) ? changeSet : null;
  return {
    after,
    patch,
    // What is to be taken back is remembered before it is written, so that an action that breaks off can be taken back as
    // well; what was taken back is forgotten only once that is written. Behind what is too large to be remembered nothing is.
    changes: kept
      ? [...rememberChangeSet(book, kept), ...changes]
      : [...changes, ...forgetChangeSets(book, title === null ? "last" : "all")],
    differences: describeDifferences(told, book.wording, own),
    overwritten,
    own,
    lines,
    undoable: kept !== null,
  };
}

/** The changes of the workbook apart from its memory, and what they write over. */
function carry(
  book: Book,
  logged: Tracker,
  patch: TrackerPatch,
  { note, today }: CommitOrder,
): Pick<Commit, "changes" | "overwritten"> & Pick<Required<ChangeSet>, "cells"> {
  const { content, wording } = book;
  const deletions = rowDeletions(book, patch);
  const found = applyChanges(content, deletions);
  const described = describeBook(book, today);
  const baseline = applyChanges(described, deletions);
  const changesTo = (tracker: Tracker): Change[] =>
    findChanges({ found, baseline, desired: describeBook(book, today, tracker) });
  const plain = changesTo(logged);
  const gone = removedOverwritten(book, described, patch);
  const left = overwrittenCells(found, baseline, plain);
  const overwritten = [
    ...describeOverwritten(gone, content, wording),
    ...describeOverwritten(left, found, wording),
  ];
  const told = overwritten.map((difference) => ({ ...difference, ...note }));
  const changes = told.length === 0 ? plain : changesTo({ ...logged, log: [...logged.log, ...told] });
  return { changes: refusalsFirst(deletions, changes), overwritten, cells: [...gone, ...left] };
}

/** What Excel may refuse goes before rows are deleted, so that a refusal leaves them: to open sheets and to lengthen tables. */
function refusalsFirst(deletions: readonly Change[], changes: readonly Change[]): Change[] {
  if (deletions.length === 0) return [...changes];
  const shortened = new Set(deletions.flatMap((change) => ("sheet" in change ? [change.sheet] : [])));
  const mayBeRefused = (change: Change): boolean =>
    change.kind === "unprotect" || (change.kind === "resizeTable" && !shortened.has(change.sheet));
  const first = changes.filter(mayBeRefused);
  return [...first, ...deletions, ...changes.filter((change) => !mayBeRefused(change))];
}
