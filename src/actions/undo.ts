import type { Day } from "../domain/day";
import type { LeftAlone } from "../domain/patch/list-patch";
import type { TrackerPatch } from "../domain/patch/tracker-patch";
import {
  carryPatch,
  invertPatch,
  isEmptyPatch,
  keepingDays,
  keepingRows,
} from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import type { Commit } from "../workbook/book/commit";
import { planCommit } from "../workbook/book/commit";
import type { OverwrittenCell } from "../workbook/book/extras/overwritten";
import type { LogNote } from "../workbook/book/log-entries";
import type { PastStep } from "../workbook/book/memory/history";
import { withDaysThatStay } from "../workbook/book/memory/days-of-update";
import { standsAlone } from "../workbook/book/memory/stands-alone";
import { readHistory } from "../workbook/book/memory/history";
import type { Journal } from "../workbook/book/memory/journal";
import type { Book } from "../workbook/book/reading/open-book";
import { planResume } from "../workbook/book/resume";
import { cellAddress } from "../workbook/page/address";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { Wording } from "../workbook/schema/wording";
import type { Action } from "./carry-out";
import { carryOut, planIn } from "./carry-out";
import { closed, openInOrder, type Closed, type NotThere } from "./open";
import { unreadOf } from "./unfinished";

/** Why nothing is taken back or done again; `at` names the first row that has changed since. */
export type UndoProblem =
  | PortProblem
  | NotThere
  | Closed
  | Problem<"doubled-ids" | "repair-first" | "nothing-to-undo" | "nothing-to-redo" | "changed-since">
  | Problem<"step-built-upon">;

/** A step that was taken back or done again. */
export interface Undone {
  readonly title: string;
  readonly when: string;
  /**
   * Rows, sheets and cells that somebody has worked in since, and what a repair put up and no undo takes down, all of which
   * were left as they are.
   */
  readonly left: readonly string[];
  /** Its number in the history. */
  readonly number: number;
  /** How many steps were taken back or done again; absent where it is one. */
  readonly count?: number;
  /** Why those beyond it were not; absent where nothing was in the way. */
  readonly stopped?: UndoProblem;
}

/** Takes the last action back, even in another opening of the pane; what was changed again since is left and told. */
export function undoLastAction(
  port: WorkbookPort,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Undone, UndoProblem>> {
  return stepping(port, actionOf("undo", note, today), progress);
}

/** Does the action again that was taken back last. */
export function redoNextAction(
  port: WorkbookPort,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Undone, UndoProblem>> {
  return stepping(port, actionOf("redo", note, today), progress);
}

async function stepping(
  port: WorkbookPort,
  action: Action<StepPlan, UndoProblem>,
  progress?: Progress,
): Promise<Result<Undone, UndoProblem>> {
  const done = await carryOut(port, action, progress);
  return andThen(done, ({ undone: { title, when, number }, left }) => succeed({ title, when, number, left }));
}

/** Takes one action back and leaves those after it, where none of them speaks of what it did. */
export function undoAlone(
  port: WorkbookPort,
  number: number,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Undone, UndoProblem>> {
  return stepping(port, actionOf("undo", note, today, number), progress);
}

/** Takes the actions back from the last one to one of a number, that one too; what stops it is told after what it did. */
export function undoBackTo(
  port: WorkbookPort,
  number: number,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Undone, UndoProblem>> {
  return oneByOne(
    () => undoLastAction(port, note, today, progress),
    (one) => one.number <= number,
  );
}

/** Does the actions again that were taken back, up to one of a number, that one too. */
export function redoUpTo(
  port: WorkbookPort,
  number: number,
  note: LogNote,
  today: Day,
  progress?: Progress,
): Promise<Result<Undone, UndoProblem>> {
  return oneByOne(
    () => redoNextAction(port, note, today, progress),
    (one) => one.number >= number,
  );
}

/** Goes step by step until the last one wanted; where one is refused, those before it stay done. */
async function oneByOne(
  step: () => Promise<Result<Undone, UndoProblem>>,
  isLast: (one: Undone) => boolean,
): Promise<Result<Undone, UndoProblem>> {
  const done: Undone[] = [];
  for (;;) {
    const one = await step();
    const last = one.ok ? one.value : done.at(-1);
    if (!last) return one;
    if (one.ok) done.push(one.value);
    if (one.ok && !isLast(one.value)) continue;
    const left = [...new Set(done.flatMap((each) => each.left))];
    return succeed({ ...last, left, count: done.length, ...(one.ok ? {} : { stopped: one.problem }) });
  }
}

/** What taking back or doing again would do. */
interface StepPlan {
  readonly undone: Pick<PastStep, "title" | "when" | "number">;
  readonly left: readonly string[];
  readonly changes: readonly Change[];
  readonly journal: Journal | null;
}

/** The changes that take the last action back. */
export function planUndo(content: WorkbookContent, note: LogNote, today: Day): Result<StepPlan, UndoProblem> {
  return andThen(openInOrder(content), (book) =>
    andThen(planIn(book, actionOf("undo", note, today)), ({ plan, changes }) =>
      succeed({ ...plan, changes }),
    ),
  );
}

type Doing = "undo" | "redo";

/** An undo or a redo: of the step whose turn it is, or of the one of a number. */
function actionOf(doing: Doing, note: LogNote, today: Day, number?: number): Action<StepPlan, UndoProblem> {
  return {
    today,
    open: openInOrder,
    instead: (book, journal) => (doing === "undo" ? takeBack(book, journal, today) : null),
    asDone: (_, { step, number: of, doing: done }) =>
      done === doing && (number ?? of) === of
        ? { undone: { ...step, number: of }, left: [], changes: [], journal: null }
        : null,
    plan: (book) => planOn(book, { doing, note, today, number }),
    changesOf: ({ changes }) => changes,
    journalOf: ({ journal }) => journal,
    pagesOf: (book) => unreadOf(book, pastOf(book, doing, number)?.cells ?? []),
  };
}

/** What was begun and broke off is what "Hoàn tác" takes back first. */
function takeBack(book: Book, journal: Journal, today: Day): StepPlan | null {
  if (journal.doing === "undo" || journal.doing === "send") return null;
  const { changes, left } = planResume(book, journal, "take-back", today);
  const undone = { ...journal.step, number: journal.number };
  return { undone, left: left.map((one) => placeOf(one, book.wording)), changes, journal };
}

function pastOf(book: Book, doing: Doing, number?: number): PastStep | undefined {
  const { done, undone } = readHistory(book);
  if (number !== undefined) return done.find((one) => one.number === number);
  return doing === "undo" ? done.at(-1) : undone[0];
}

function planOn(
  book: Book,
  {
    doing,
    note,
    today,
    number,
  }: {
    readonly doing: Doing;
    readonly note: LogNote;
    readonly today: Day;
    readonly number: number | undefined;
  },
): Result<StepPlan, UndoProblem> {
  const past = pastOf(book, doing, number);
  if (past && number !== undefined && !standsAlone(past, readHistory(book)))
    return fail({ code: "step-built-upon", at: past.title });
  if (!past) return fail({ code: doing === "undo" ? "nothing-to-undo" : "nothing-to-redo" });
  const patch =
    doing === "undo" ? withDaysThatStay(invertPatch(past.patch), past, readHistory(book)) : past.patch;
  // A plan that is closed is opened by taking that back, and nothing else is.
  const opens = patch.settings?.after.closedOn === null;
  if (book.tracker.settings.closedOn !== null && !opens) return fail(closed(book));
  const { commit, left } = commitOf(book, doing, patch, (after) =>
    planCommit(book, { after, note, title: past.title, today, again: { doing, past } }),
  );
  const worked = [
    ...left.map((one) => placeOf(one, book.wording)),
    ...commit.left.map((cell) => cellName(cell)),
  ];
  const isNothing = isEmptyPatch(commit.patch) && commit.left.length === (past.cells ?? []).length;
  if (isNothing && worked.length > 0)
    return fail({ code: "changed-since", at: worked[0] ?? "", details: { count: new Set(worked).size } });
  const places = [...new Set([...worked, ...(doing === "undo" ? (past.stays ?? []) : [])])];
  const { changes, journal } = commit;
  return succeed({ undone: past, left: places, changes, journal });
}

/**
 * A task in which somebody has worked since keeps its day of update. Rows that an undo takes out stay where somebody has filled columns of their own in them, and with rows that stay the
 * units and bodies that they name.
 */
function commitOf(
  book: Book,
  doing: Doing,
  whole: TrackerPatch,
  commit: (after: Tracker) => Commit,
): { readonly commit: Commit; readonly left: readonly LeftAlone[] } {
  const worked = carryPatch(book.tracker, whole).left.map(({ key }) => key);
  const patch = keepingDays(whole, new Set(worked));
  const { tracker, left } = carryPatch(book.tracker, patch);
  const first = commit(tracker);
  if (doing === "redo") return { commit: first, left };
  const entered = new Set(first.own.map(({ key }) => key));
  const staying = new Set([...entered, ...left.map(({ key }) => key)]);
  const kept = new Set([...entered, ...namedBy(book.tracker, staying, patch)]);
  if (kept.size === 0) return { commit: first, left };
  const carried = carryPatch(book.tracker, keepingRows(patch, kept));
  const rows = [...kept].map((key) => ({ key, field: "" }));
  return { commit: commit(carried.tracker), left: [...carried.left, ...rows] };
}

/** Codes of units and bodies that a patch takes out and tasks that stay name. */
function namedBy({ tasks }: Tracker, staying: ReadonlySet<string>, patch: TrackerPatch): string[] {
  const names = new Set(tasks.filter(({ id }) => staying.has(id)).flatMap(({ unit, lead }) => [unit, lead]));
  return [...patch.units.removed, ...patch.bodies.removed].flatMap(({ item }) =>
    names.has(item.name) ? [item.code] : [],
  );
}

/** A row by its code, what changes as a whole by its sheet. */
export function placeOf({ key }: LeftAlone, { naming }: Wording): string {
  const sheets: Readonly<Record<string, string>> = naming.sheets;
  return sheets[key] ?? key;
}

function cellName({ key, sheet, row, column }: OverwrittenCell): string {
  return typeof key === "string" ? key : `${sheet}!${cellAddress(row, column)}`;
}
