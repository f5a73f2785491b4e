import type { Day } from "../domain/day";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import { lostJournal, readJournal, type Journal } from "../workbook/book/memory/journal";
import type { Book } from "../workbook/book/reading/open-book";
import { beforeFinished } from "../workbook/book/finished-meanwhile";
import { isDone, planResume } from "../workbook/book/resume";
import { isSamePatch } from "../domain/patch/same-patch";
import { unreadPages, unreadPagesOf } from "../workbook/book/unread-pages";
import { applyChanges } from "../workbook/page/apply/apply-changes";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";

/**
 * Another action was begun in the workbook and neither finished nor taken back; `at` is its title, `details.when` its time.
 * Some can be ended by nobody (`garbled`), or only by a newer make of ours.
 */
export type Unfinished = Problem<"unfinished" | "unfinished-garbled" | "unfinished-newer">;

/** An action: opened on a workbook as found, and worked out on the open book. */
export interface Action<Plan, Failure> {
  readonly today: Day;
  /** When it was asked for, as the log has it, where doing it twice is not the same as doing it once. */
  readonly when?: string;
  open(content: WorkbookContent): Result<Book, Failure>;
  plan(book: Book): Result<Plan, Failure>;
  changesOf(plan: Plan): readonly Change[];
  /** What is written down before its changes; null where nothing is. */
  journalOf(plan: Plan): Journal | null;
  /** Sheets of which every cell has to be seen beforehand; none where absent. */
  pagesOf?(book: Book): readonly string[];
  /** Whether all of the workbook has to be seen, looks and page set-up too. */
  needsAll?(book: Book): boolean;
  /** What it does instead where something was begun; null where it does nothing of its own then. */
  instead?(book: Book, journal: Journal): Plan | null;
  /** It puts in order what the workbook remembers too, of which nothing can be read any more. */
  readonly mendsMemory?: true;
  /** What it tells where it broke off here and somebody else has finished it, which its own plan could not see. */
  asDone?(book: Book, journal: Journal): Plan | null;
}

/** What an action would do, with the workbook on which that was worked out. */
interface Planned<Plan> {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  /** What is written down before them; null where nothing is. */
  readonly journal: Journal | null;
  readonly found: WorkbookContent;
}

type Refused<Failure> = Failure | PortProblem | Unfinished;

/** What an action would do to the open workbook. */
export async function preview<Plan, Failure>(
  port: WorkbookPort,
  action: Action<Plan, Failure>,
): Promise<Result<Plan, Refused<Failure>>> {
  return andThen(await planOn(port, action, "cells"), ({ plan }) => succeed(plan));
}

/** What broke off through a port, and neither came to its end through it nor was followed by anything else. */
const brokenOff = new WeakMap<WorkbookPort, Journal>();

/**
 * Does an action: reads the workbook as it is now, works out the changes, carries them out. Where the very same was begun
 * before and broke off, it is finished, and where somebody else has finished it meanwhile, it is told as done: nothing is
 * done twice. Where something else was begun, the action is refused.
 */
export async function carryOut<Plan, Failure>(
  port: WorkbookPort,
  action: Action<Plan, Failure>,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<Plan, Refused<Failure>>> {
  const planned = await planOn(port, action, "cells");
  if (!planned.ok) return planned;
  const { plan, changes, journal, found } = planned.value;
  const applied = await port.apply(changes, progress, signal, found);
  const isCarriedOut = applied.ok || (await isDoneAfterAll(port, action, journal));
  if (isCarriedOut || !journal) brokenOff.delete(port);
  else brokenOff.set(port, journal);
  return isCarriedOut ? succeed(plan) : applied;
}

/** Whether all was written and only the answer was lost: the same once more would do it twice. */
async function isDoneAfterAll<Plan, Failure>(
  port: WorkbookPort,
  { open }: Pick<Action<Plan, Failure>, "open">,
  journal: Journal | null,
): Promise<boolean> {
  const read = journal && (await port.read({ depth: "cells" }));
  const book = read?.ok ? open(read.value) : null;
  return journal !== null && book?.ok === true && isDone(book.value, journal);
}

/**
 * Works an action out on the open workbook, of which no more is read than it takes: a page is read only where the action
 * writes to it or asks for it, and then the action is worked out again.
 */
async function planOn<Plan, Failure>(
  port: WorkbookPort,
  action: Action<Plan, Failure>,
  depth: "cells" | "all",
  also: readonly string[] = [],
): Promise<Result<Planned<Plan>, Refused<Failure>>> {
  const read = await port.read(depth === "all" ? {} : { depth, also });
  if (!read.ok) return read;
  const found = read.value;
  const book = action.open(found);
  if (!book.ok) return book;
  if (depth !== "all" && action.needsAll?.(book.value) === true) return planOn(port, action, "all");
  const unasked = (pages: readonly string[]): string[] =>
    depth === "all" ? [] : pages.filter((page) => !also.includes(page));
  const asked = unasked([...(action.pagesOf?.(book.value) ?? []), ...unreadPagesOf(book.value)]);
  if (asked.length > 0) return planOn(port, action, depth, [...also, ...asked]);
  const planned = planIn(book.value, action, brokenOff.get(port));
  if (!planned.ok) return planned;
  const unread = unasked(unreadPages(book.value, planned.value.changes));
  return unread.length > 0
    ? planOn(port, action, depth, [...also, ...unread])
    : succeed({ ...planned.value, found });
}

/** What an action comes to in a book, in which something may have been begun; `broken` is what broke off in the same pane. */
export function planIn<Plan, Failure>(
  book: Book,
  action: Action<Plan, Failure>,
  broken?: Journal,
): Result<Omit<Planned<Plan>, "found">, Failure | Unfinished> {
  const lost = lostJournal(book);
  if (lost && (lost.why === "newer" || action.mendsMemory !== true))
    return fail({ code: `unfinished-${lost.why}`, at: lost.title });
  const journal = readJournal(book);
  const instead = journal && action.instead ? action.instead(book, journal) : null;
  const done = journal ? null : doneMeanwhile(book, action, broken);
  if (done) return succeed({ plan: done, changes: [], journal: null });
  if (!journal || instead)
    return andThen(instead ? succeed(instead) : action.plan(book), (plan) =>
      succeed({ plan, changes: action.changesOf(plan), journal: instead ? null : action.journalOf(plan) }),
    );
  const back = planResume(book, journal, "take-back", action.today);
  const before = andThen(action.open(applyChanges(book.content, back.changes)), action.plan);
  const wanted = before.ok ? action.journalOf(before.value) : null;
  if (!before.ok || !wanted || !isSame(wanted, journal)) return fail(unfinished(journal.step));
  const { changes } = planResume(book, journal, "finish", action.today);
  return succeed({ plan: before.value, changes, journal });
}

/** What an action has to tell where all of it was done by somebody else after it broke off; null where it is still to do. */
function doneMeanwhile<Plan, Failure>(
  book: Book,
  action: Action<Plan, Failure>,
  broken: Journal | undefined,
): Plan | null {
  const told = broken && isDone(book, broken) ? action.asDone?.(book, broken) : null;
  if (told) return told;
  for (const { past, isOf } of beforeFinished(book, action.when)) {
    const plan = action.plan(past);
    const wanted = plan.ok ? action.journalOf(plan.value) : null;
    if (plan.ok && wanted && isOf(wanted)) return plan.value;
  }
  return null;
}

function isSame(one: Journal, other: Journal): boolean {
  const isSameNumber = one.doing === "do" || one.number === other.number;
  const isSameRound = fileNames(one) === fileNames(other);
  return (
    one.doing === other.doing && isSameNumber && isSameRound && isSamePatch(one.step.patch, other.step.patch)
  );
}

function fileNames({ sent = [] }: Journal): string {
  return sent.map(({ fileName }) => fileName).join();
}

/** Refuses because of something that was begun. */
export function unfinished({ title, when }: { readonly title: string; readonly when: string }): Unfinished {
  return { code: "unfinished", at: title, details: { when } };
}
