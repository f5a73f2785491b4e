import type { Day } from "../../domain/day";
import { withUpdateDays } from "../../domain/edit/update-days";
import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import { compareTrackers } from "../../domain/patch/tracker-patch";
import type { SentCopy } from "../../domain/sent-copy";
import type { LogEntry, Tracker } from "../../domain/tracker";
import type { Change } from "../page/change";
import { TABLE_KEYS } from "../schema/naming";
import { SCHEMA_VERSION } from "../sheets/meta";
import { carry } from "./carry";
import type { OverwrittenCell } from "./extras/overwritten";
import type { OwnCell } from "./extras/own-cells";
import { ownCells } from "./extras/own-cells";
import type { Difference, LogNote } from "./log-entries";
import { describeDifferences, logEntries, toldOf } from "./log-entries";
import { settledSteps, withDaysOf } from "./memory/days-of-update";
import {
  forgetSteps,
  isKeepable,
  keepStep,
  markStep,
  nextNumber,
  readHistory,
  type PastStep,
} from "./memory/history";
import { canJournal, closeJournal, openJournal, type Journal } from "./memory/journal";
import type { Step } from "./memory/step";
import type { Book } from "./reading/open-book";
import { uncovered, type CoveredTable } from "./repair/covered-table";

/** What is to become of the tracker of a book, and how it is written down. */
export interface CommitOrder {
  readonly after: Tracker;
  /** The book's tracker with codes that stay when the rest is taken back; absent where every row keeps its own. */
  readonly from?: Tracker;
  readonly note: LogNote;
  /** The log's lines as they are to be written; as they are where absent. */
  readonly retell?: (lines: readonly LogEntry[]) => readonly LogEntry[];
  /** What "Hoàn tác" will call it. */
  readonly title: string;
  readonly today: Day;
  /** An earlier step that this takes back or does again; a step of its own where absent. */
  readonly again?: { readonly doing: "undo" | "redo"; readonly past: PastStep };
  /** It brings the whole workbook into order; nothing has come further by it. */
  readonly isRepair?: true;
  /** Copies that go out with it, which nothing takes back. */
  readonly sent?: readonly SentCopy[];
  /** Tables that cover rows typed below them from now on. */
  readonly covered?: readonly CoveredTable[];
  /** What stays when it is taken back, by its place. */
  readonly stays?: readonly string[];
  /** What is written ahead of the rest, on which the book rests already. */
  readonly ahead?: readonly Change[];
}

/** What carrying an order out comes to. */
export interface Commit {
  readonly after: Tracker;
  readonly patch: TrackerPatch;
  readonly changes: readonly Change[];
  /** What is written down before: whoever finds it can finish it or take it back. */
  readonly journal: Journal;
  /** The patch as people read it. */
  readonly differences: readonly Difference[];
  /** What is put right besides: words in place of formulas and headers, all of which go to the log. */
  readonly overwritten: readonly Difference[];
  /** What goes with removed rows from people's own columns. */
  readonly own: readonly OwnCell[];
  /** Cells that were to be put back and hold something else by now. */
  readonly left: readonly OverwrittenCell[];
  readonly lines: readonly LogEntry[];
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

/** The changes that turn an open book into the same with another tracker, with log and memory. */
export function planCommit(book: Book, order: CommitOrder): Commit {
  const { from = book.tracker, note, retell = (lines) => lines, title, today, again } = order;
  const isWork = !again && order.isRepair !== true;
  const after = isWork ? withUpdateDays(from, order.after, today) : order.after;
  const patch = compareTrackers(from, after);
  // The days of update are not told one by one: each line of the log bears its own.
  const told = after === order.after ? patch : compareTrackers(from, order.after);
  const own = ownCells(book, patch);
  const lines = retell(logEntries(told, note, book.wording, own));
  const carried = carry(book, {
    logged: { ...after, log: [...book.tracker.log, ...lines] },
    patch,
    note,
    today,
    ...(again?.doing === "undo" ? { restored: again.past } : {}),
  });
  const { cells, overwritten } = carried;
  const restored = again?.doing === "undo" ? again.past : { cells, own };
  const stays = order.stays ?? again?.past.stays ?? [];
  const journal: Journal = {
    doing: order.sent ? "send" : (again?.doing ?? "do"),
    number: again?.past.number ?? nextNumber(book),
    step: {
      title,
      when: note.when,
      patch,
      cells: restored.cells ?? [],
      own: restored.own ?? [],
      ...coveredBy(order),
      ...(stays.length > 0 ? { stays } : {}),
      ...doneBy(again ? again.past : note),
    },
    lines: [...lines, ...overwritten.map((difference) => ({ ...difference, ...toldOf(note) }))],
    logged: book.tracker.log.length,
    rows: rowsOf(book),
    version: SCHEMA_VERSION,
    ...(order.isRepair ? { isRepair: true } : {}),
    ...(order.sent ? { sent: order.sent } : {}),
  };
  return {
    after,
    patch,
    changes: journaled(book, journal, [
      ...(order.ahead ?? []),
      ...carried.changes,
      ...(again?.doing === "undo" ? uncovered(book, again.past.covered ?? []) : []),
    ]),
    journal,
    differences: describeDifferences(told, book.wording, own),
    overwritten,
    own,
    left: carried.left,
    lines,
    undoable: canJournal(book, journal) && isKeepable(journal.step),
  };
}

/**
 * Changes between the writing down of what they are and of what they were. What is under way is written before all else, so
 * that an action that breaks off can be finished or taken back; what was done, once it is done.
 */
export function journaled(book: Book, journal: Journal, changes: readonly Change[]): readonly Change[] {
  const end = [...remembered(book, journal), ...closeJournal(book, journal)];
  return canJournal(book, journal)
    ? [...openJournal(book, journal), ...changes, ...end]
    : [...changes, ...end];
}

/** The changes that remember what was done. Behind what is too large to be remembered nothing can be taken back. */
export function remembered(book: Book, { doing, number, step }: Journal): readonly Change[] {
  if (doing === "send") return [];
  if (doing === "undo") return markStep(book, number, true);
  const history = readHistory(book);
  const past = [...history.undone, ...history.done].find((one) => one.number === number);
  if (doing === "redo") return markStep(book, number, false, withDaysOf(withoutNumber(step), past));
  if (!isKeepable(step)) return forgetSteps(book, "all");
  const settled = settledSteps(history).flatMap((one) =>
    markStep(book, one.number, false, withoutNumber(one)),
  );
  return [...settled, ...keepStep(book, step, number)];
}

/** The changes that make a workbook remember its steps as before something that is taken back, which may have come that far. */
export function unremembered(book: Book, { doing, number }: Journal): readonly Change[] {
  const { done, undone } = readHistory(book);
  const isAmong = (steps: readonly PastStep[]): boolean => steps.some((step) => step.number === number);
  if (doing === "do") return isAmong(done) ? forgetSteps(book, number) : [];
  if (doing === "undo") return isAmong(undone) ? markStep(book, number, false) : [];
  return doing === "redo" && isAmong(done) ? markStep(book, number, true) : [];
}

function withoutNumber(step: Step): Step {
  const { title, when, patch, cells = [], own = [], covered = [], stays = [] } = step;
  return {
    title,
    when,
    patch,
    cells,
    own,
    ...coveredBy({ covered }),
    ...(stays.length > 0 ? { stays } : {}),
    ...doneBy(step),
  };
}

/** Whoever took it back or did it again is told by the log. */
function doneBy({ by = "" }: Pick<Step, "by">): Pick<Step, "by"> {
  return by === "" ? {} : { by };
}

function coveredBy({ covered = [] }: Pick<CommitOrder, "covered">): Pick<Step, "covered"> {
  return covered.length > 0 ? { covered } : {};
}

function rowsOf({ places }: Book): Journal["rows"] {
  const counts = TABLE_KEYS.map((key) => [key, (places.tables[key].found?.table.range.rowCount ?? 1) - 1]);
  return Object.fromEntries(counts) as Journal["rows"];
}
