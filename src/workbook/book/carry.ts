import type { Day } from "../../domain/day";
import type { TrackerPatch } from "../../domain/patch/tracker-patch";
import type { LogEntry, Tracker } from "../../domain/tracker";
import { applyChanges } from "../page/apply/apply-changes";
import type { Change } from "../page/change";
import type { WorkbookContent } from "../page/content";
import { findChanges } from "../page/difference/find-changes";
import { describeBook } from "./describe";
import { describeOverwritten } from "./describe-overwritten";
import type { OverwrittenCell } from "./extras/overwritten";
import { overwrittenCells } from "./extras/overwritten";
import { removedOverwritten } from "./extras/removed-overwritten";
import { rowDeletions } from "./extras/removed-rows";
import { restoreCells } from "./extras/restore-cells";
import { restoreOwnCells } from "./extras/restore-own-cells";
import type { Difference, LogNote } from "./log-entries";
import { toldOf } from "./log-entries";
import type { Step } from "./memory/step";
import type { Book } from "./reading/open-book";

/** What a book is to hold. */
export interface Cargo {
  /** What it is understood to hold now; what it says where absent. */
  readonly base?: Tracker;
  /** What its pages may still be drawn from, and its rows be high for; the base where absent. */
  readonly drawn?: Tracker;
  /** What its rows may be high for instead. */
  readonly former?: Tracker;
  /** What it is to hold, with the lines of the log. */
  readonly logged: Tracker;
  /** From the one to the other. */
  readonly patch: TrackerPatch;
  readonly note: LogNote;
  readonly today: Day;
  /** What comes back besides. */
  readonly restored?: Pick<Step, "cells" | "own">;
  /** Cells that were told before, and are put right without a word. */
  readonly told?: readonly OverwrittenCell[];
}

/** What it takes to bring something into a book. */
export interface Carried {
  readonly changes: readonly Change[];
  /** What is written over. */
  readonly cells: readonly OverwrittenCell[];
  readonly overwritten: readonly Difference[];
  /** Cells that were to come back and hold something else by now. */
  readonly left: readonly OverwrittenCell[];
}

/** The changes that bring a tracker into a book, its memory aside, and what they write over. */
export function carry(book: Book, cargo: Cargo): Carried {
  const { base, drawn, former, logged, patch, note, today, restored, told = [] } = cargo;
  const { content, wording } = book;
  const deletions = rowDeletions(book, patch);
  const found = applyChanges(content, deletions);
  const asRead = describeBook(book, today, base, logged);
  const drawnOf = (tracker: Tracker): WorkbookContent => describeBook(book, today, tracker, logged);
  const described = drawn ? withPages(asRead, drawnOf(drawn), former ? drawnOf(former) : null) : asRead;
  const baseline = applyChanges(described, deletions);
  const changesTo = (tracker: Tracker): Change[] =>
    findChanges({ found, baseline, desired: describeBook(book, today, tracker, base) });
  const plain = changesTo(logged);
  const isNew = (cell: OverwrittenCell): boolean => !told.some((other) => isSameCell(cell, other));
  const gone = removedOverwritten(book, described, patch).filter(isNew);
  const quoted = (changes: readonly Change[]): Quoted => {
    const over = overwrittenCells(found, baseline, changes).filter(isNew);
    const overwritten = [
      ...describeOverwritten(gone, content, described, wording),
      ...describeOverwritten(over, found, baseline, wording),
    ];
    return {
      over,
      overwritten,
      lines: overwritten.map((difference) => ({ ...difference, ...toldOf(note) })),
    };
  };
  let [changes, last] = [plain, quoted(plain)];
  // Lines that quote what stood below the log take more of its rows, and more may stand there.
  for (let count = 0; last.lines.length > count; last = quoted(changes)) {
    count = last.lines.length;
    changes = changesTo({ ...logged, log: [...logged.log, ...last.lines] });
  }
  const { over, overwritten } = last;
  const ordered = refusalsFirst(deletions, changes);
  const back = restored ? broughtBack(book, logged, ordered, restored) : { changes: [], left: [] };
  return {
    changes: [...ordered, ...back.changes],
    cells: [...gone, ...over],
    overwritten,
    left: back.left,
  };
}

/** What changes write over, and the lines of the log that tell it. */
interface Quoted {
  readonly over: readonly OverwrittenCell[];
  readonly overwritten: readonly Difference[];
  readonly lines: readonly LogEntry[];
}

/** What comes back once the rest is carried out. */
function broughtBack(
  book: Book,
  logged: Tracker,
  changes: readonly Change[],
  { cells = [], own = [] }: Pick<Step, "cells" | "own">,
): Pick<Carried, "changes" | "left"> {
  const after = applyChanges(book.content, changes);
  const back = restoreCells(after, cells);
  return { changes: [...back.changes, ...restoreOwnCells(book, logged, after, own)], left: back.left };
}

/** A workbook with the sheets of another that hold no table, with the heights of its rows and with what is printed of it. */
function withPages(
  book: WorkbookContent,
  other: WorkbookContent,
  former: WorkbookContent | null,
): WorkbookContent {
  const drawn = new Map(other.sheets.map((sheet) => [sheet.name, sheet]));
  const rowsBefore = new Map(former?.sheets.map(({ name, rows }) => [name, rows]));
  const sheets = book.sheets.map((sheet) => {
    const page = drawn.get(sheet.name) ?? sheet;
    // A break may have come between the words of a row and its height, or the printing of it.
    if (sheet.tables.length === 0) return page;
    const otherRows = rowsBefore.get(sheet.name) ?? [];
    return { ...sheet, rows: page.rows, otherRows, page: page.page };
  });
  return { ...book, sheets };
}

function isSameCell(one: OverwrittenCell, other: OverwrittenCell): boolean {
  const { sheet, column, key, row } = one;
  const isPlace = other.sheet === sheet && other.column === column && other.key === key;
  return isPlace && (key !== null || other.row === row) && sameText(one.before, other.before);
}

function sameText(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
