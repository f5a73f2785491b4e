import type { Day } from "../domain/day";
import { ROW_LIST_KEYS, ROW_LISTS, codeOf } from "../domain/fields/row-lists";
import { repairCodes } from "../domain/edit/ids";
import { compareTrackers, isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { LogEntry, Tracker } from "../domain/tracker";
import type { HeaderRow } from "../workbook/book/check/header-rows";
import { headerRows, withoutHeaderRows } from "../workbook/book/check/header-rows";
import { typedEntries } from "../workbook/book/check/typed-entries";
import { planCommit } from "../workbook/book/commit";
import { garbledMemory } from "../workbook/book/memory/garbled";
import type { Journal } from "../workbook/book/memory/journal";
import type { LogNote } from "../workbook/book/log-entries";
import { logEntries, toldOf } from "../workbook/book/log-entries";
import type { Book } from "../workbook/book/reading/open-book";
import { blankMarks } from "../workbook/book/repair/blank-marks";
import { misreadCells } from "../workbook/book/repair/stand-readable";
import { bookAfter } from "../workbook/book/repair/book-after";
import { lostEntries } from "../workbook/book/repair/lost-entries";
import { outOfReach } from "../workbook/book/repair/out-of-reach";
import { outsideRows } from "../workbook/book/repair/outside-rows";
import { namedBodies, withNamedBodies } from "../workbook/book/repair/named-bodies";
import { staysOf } from "../workbook/book/repair/stays";
import { typedCells } from "../workbook/book/repair/stand-typed";
import { standingChanges } from "../workbook/book/repair/standing-changes";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import { toSerial } from "../workbook/schema/serial";
import { headersOf } from "../workbook/schema/tables/schema";
import type { Progress, WorkbookPort } from "../workbook/page/port";
import { carryOut } from "./carry-out";
import type { CheckProblem, CheckReport } from "./check";
import { checkBook, mendTyped } from "./check";
import { openMaster } from "./open";

/** How the log and the undo button speak of a repair. */
export interface RepairWords {
  readonly title: string;
  readonly note: LogNote;
}

/** What a repair found, and whether what it wrote over can be put back. */
export interface RepairReport extends CheckReport {
  /** What is written down before; null where nothing that anybody entered changes. */
  readonly journal: Journal | null;
  readonly undoable: boolean;
  /** Its changes only let lists and settings stand; what rests on them is worked out after. */
  readonly isStanding?: true;
}

/** Why a workbook was not repaired: besides what stops a check, what only a person can tell or must not be lost. */
export type RepairProblem =
  CheckProblem | Problem<"column-unclear" | "columns-exchanged" | "rows-unclear" | "entries-at-risk">;

/** So often a repair looks again at what it has written; tables, then all that rests on them, then what that has moved. */
const MOST_ROUNDS = 5;

/** What other things rest on, so that they may be seen to be out of order only once it stands. */
const BEARING: ReadonlySet<Change["kind"]> = new Set([
  "addSheet",
  "addTable",
  "renameTable",
  "showHeaders",
  "freeTable",
  "coverCells",
  "resizeTable",
  "setName",
  "clearRange",
]);

/**
 * Mends what can be mended without a person's word, in the order of need: each round is worked out on the workbook as the
 * one before it has left it, until nothing is left to mend. Every value a person entered stays.
 */
export async function repairWorkbook(
  port: WorkbookPort,
  today: Day,
  words: RepairWords,
  progress?: Progress,
): Promise<Result<RepairReport, RepairProblem>> {
  const done: RepairReport[] = [];
  let before = "";
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const isSettled = (report: RepairReport): boolean =>
      // What was not mended by what was written will not be by writing it again.
      done.length > 0 && (report.changes.length === 0 || stateOf(report) === before);
    const carried = await carryOut<RepairReport, RepairProblem>(
      port,
      {
        today,
        open: openMaster,
        plan: (book) => planOn(book, today, words, staysOf(done.flatMap(({ changes }) => changes))),
        changesOf: (report) => (isSettled(report) ? [] : report.changes),
        journalOf: ({ journal }) => journal,
        needsAll: () => true,
        mendsMemory: true,
      },
      progress,
    );
    if (!carried.ok) return carried;
    if (isSettled(carried.value)) break;
    before = stateOf(carried.value);
    done.push(carried.value);
    const { isStanding, changes } = carried.value;
    if (!isStanding && !changes.some(({ kind }) => BEARING.has(kind))) break;
  }
  return succeed({
    findings: done[0]?.findings ?? [],
    changes: done.flatMap(({ changes }) => changes),
    journal: null,
    undoable: done.some(({ undoable }) => undoable),
  });
}

/** What tells that nothing has come of a round: the same is found, or the same was to be done before all else. */
function stateOf({ findings, changes, isStanding }: RepairReport): string {
  return JSON.stringify(isStanding ? changes : findings);
}

/** The next changes that mend a workbook as found: its tables first; what was typed over our own cells goes to the log. */
export function planRepair(
  content: WorkbookContent,
  today: Day,
  words: RepairWords,
): Result<RepairReport, RepairProblem> {
  return andThen(openMaster(content), (book) => planOn(book, today, words));
}

function planOn(
  book: Book,
  today: Day,
  words: RepairWords,
  stood: readonly string[] = [],
): Result<RepairReport, RepairProblem> {
  const [unclear] = book.unsure;
  if (unclear?.other !== undefined)
    return fail({ code: "columns-exchanged", at: unclear.header, details: { other: unclear.other } });
  if (unclear) return fail({ code: "column-unclear", at: unclear.header });
  const unreached = outOfReach(book);
  if (unreached) return fail(unreached);
  const { junk, ...report } = repair(book, today, words, stood);
  const sure = typedEntries(book.tracker, today).filter(({ isSure }) => isSure);
  // What is written as it was meant, and rows that the log quotes whole.
  const rewritten = [
    ...[...sure.map(({ raw }) => raw), ...junk.flatMap((row) => row.words)].map(String),
    ...[...typedCells(book), ...blankMarks(book), ...misreadCells(book)].map(({ text }) => text),
    ...movedFrom(book.tracker, today),
  ];
  const [lost] = lostEntries(book, bookAfter(book, report.changes).content, rewritten);
  return lost === undefined ? succeed(report) : fail({ code: "entries-at-risk", at: lost });
}

/** The first day of the working calendar, as its cell holds it, where the repair moves it. */
function movedFrom(tracker: Tracker, today: Day): string[] {
  const { calendarStart } = tracker.settings;
  return mendTyped(tracker, today).settings.calendarStart === calendarStart
    ? []
    : [String(toSerial(calendarStart))];
}

function repair(
  book: Book,
  today: Day,
  { title, note }: RepairWords,
  stood: readonly string[],
): RepairReport & { readonly junk: readonly HeaderRow[] } {
  const { findings, changes } = checkBook(book, today);
  const standing = standingChanges(book);
  if (standing.length > 0)
    return { findings, changes: standing, journal: null, undoable: false, isStanding: true, junk: [] };
  const outside = outsideRows(book);
  const taking = outside.flatMap((rows) => rows.changes);
  const whole = bookAfter(book, taking);
  // Codes stay when a repair is taken back: rows are known by them.
  const from = repairCodes(whole.tracker);
  const junk = headerRows(whole);
  const after = withNamedBodies(withoutHeaderRows(mendTyped(from, today), junk), namedBodies(whole));
  const commit = planCommit(whole, {
    from,
    after,
    note,
    retell: (lines) => [
      ...takenLines(book, withoutHeaderRows(book.tracker, headerRows(book)), after, note),
      ...recodedLines(book, whole, from, note),
      ...lines,
    ],
    title,
    today,
    isRepair: true,
    // What else is put up comes with the changes that the check has told.
    stays: [...new Set([...stood, ...staysOf(changes.filter(({ kind }) => kind !== "coverCells"))])],
    covered: outside.map(({ list, before }) => ({ list, before })),
    ahead: taking,
  });
  const isWorthKeeping = commit.overwritten.length > 0 || commit.lines.length > 0;
  // Without anything typed over, the action before the repair can still be taken back.
  const isOwn = commit.overwritten.length > 0 || outside.length > 0 || !isEmptyPatch(commit.patch);
  return isWorthKeeping
    ? {
        findings,
        changes: [...garbledMemory(book).changes, ...commit.changes],
        journal: commit.journal,
        undoable: commit.undoable && isOwn,
        junk,
      }
    : { findings, changes, journal: null, undoable: false, junk };
}

/** Rows that were taken into their tables, each with all that was entered in it. */
function takenLines({ wording }: Book, tracker: Tracker, after: Tracker, note: LogNote): LogEntry[] {
  const before: Tracker = {
    ...after,
    tasks: after.tasks.slice(0, tracker.tasks.length),
    units: after.units.slice(0, tracker.units.length),
    bodies: after.bodies.slice(0, tracker.bodies.length),
    holidays: after.holidays.slice(0, tracker.holidays.length),
  };
  return logEntries(compareTrackers(before, after), note, wording);
}

/** Rows that get a code of their own, as the log tells it. */
function recodedLines(
  { tracker: counted }: Book,
  { tracker, wording }: Book,
  from: Tracker,
  note: LogNote,
): LogEntry[] {
  return ROW_LIST_KEYS.flatMap((list) => {
    const field = headersOf(list, wording.labels)[ROW_LISTS[list].code] ?? "";
    return tracker[list].flatMap((row, index) => {
      const before = codeOf(list, row);
      const now = from[list][index];
      const id = now ? codeOf(list, now) : before;
      // A row that was taken in is told whole.
      const isNew = before === "" && index >= counted[list].length;
      return id === before || isNew ? [] : [{ id, field, before, after: id, ...toldOf(note) }];
    });
  });
}
