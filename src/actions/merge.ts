import type { Day } from "../domain/day";
import type { MergeChange } from "../domain/merge/merge-change";
import type { Merged, MergeOptions } from "../domain/merge/merge-copies";
import { mergeCopies } from "../domain/merge/merge-copies";
import { isEmptyBesidesRounds, isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { withPresentRecipients } from "../domain/rounds/present-recipients";
import { receive } from "../domain/rounds/receive";
import { andThen, fail, succeed } from "../domain/result";
import type { LogEntry } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import type { FileReport, RecognisedFile, ReturnedFile } from "../workbook/copies/returned/recognise-files";
import { headerOf } from "../workbook/copies/returned/merge-report";
import { copiesOf, recogniseFiles, reportFile } from "../workbook/copies/returned/recognise-files";
import { SHARING } from "../i18n/sharing";
import { findChanges } from "../workbook/page/difference/find-changes";
import { describeBook } from "../workbook/book/describe";
import { decidedBefore, decisionLines } from "../workbook/copies/returned/decided";
import type { Receipts } from "../workbook/copies/returned/receipts";
import { makeReceipts } from "../workbook/copies/returned/receipts";
import { planCommit } from "../workbook/book/commit";
import type { Journal } from "../workbook/book/memory/journal";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { Book } from "../workbook/book/reading/open-book";
import type { Wording } from "../workbook/schema/wording";
import { carryOut, planIn, type Action } from "./carry-out";
import { openToShare, type NotThere } from "./open";

export type { FileReport, ReturnedFile };

/** Returned files and how to merge them. */
export interface MergeRequest extends MergeOptions {
  readonly files: readonly ReturnedFile[];
  readonly today: Day;
  /** `yyyy-MM-dd HH:mm`, for the log. */
  readonly when: string;
  /** Whether it is carried out, so that the log tells which copies came back and what was left as it is. */
  readonly isCarriedOut?: true;
  /** What a person settled for the workbook's value, not to be asked again. */
  readonly keep?: (change: MergeChange) => boolean;
  /** Who does it, as far as they have told. */
  readonly by?: string;
  /** What the undo button calls it; in the workbook's language where it is left out. */
  readonly title?: string;
}

/** What a merge would do: every file, every difference, and the changes of the master. */
export interface MergePlan extends Merged {
  readonly files: readonly FileReport[];
  readonly found: Book;
  /** Empty where nothing of the master changes. */
  readonly workbookChanges: readonly Change[];
  /** What is written down before them; null where there are none. */
  readonly journal: Journal | null;
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
}

/** Why nothing can be merged into a workbook. */
export type MergeProblem = NotThere | Problem<"is-a-copy" | "doubled-ids" | "repair-first" | "plan-closed">;

/** What merging returned files into a master comes to; a file that cannot be read stops no other. */
export function planMerge(content: WorkbookContent, request: MergeRequest): Result<MergePlan, MergeProblem> {
  const action = actionOf<MergeProblem>(request, (book) => succeed(planOn(book, request)));
  return andThen(openToShare(content), (book) =>
    andThen(planIn(book, action), ({ plan, changes }) => succeed({ ...plan, workbookChanges: changes })),
  );
}

function actionOf<Failure>(
  { today, when }: Pick<MergeRequest, "today" | "when">,
  plan: (book: Book) => Result<MergePlan, Failure>,
): Action<MergePlan, Failure | MergeProblem> {
  return {
    today,
    when,
    open: openToShare,
    plan,
    changesOf: ({ workbookChanges }) => workbookChanges,
    journalOf: ({ journal }) => journal,
  };
}

function planOn(book: Book, request: MergeRequest): MergePlan {
  const { tracker, wording } = book;
  const recognised = recogniseFiles(request.files, tracker, request.today);
  const isDecided = decidedBefore(tracker.log, wording);
  const { choose = () => false, accept = () => true } = request;
  const compared = mergeCopies(tracker, copiesOf(recognised), {
    ...request,
    choose: (change) => !isDecided(change) && choose(change),
    accept: (change) => !isDecided(change) && accept(change),
  });
  const changes = compared.changes.map((change) => (isDecided(change) ? settledBefore(change) : change));
  const merged = { ...compared, changes };
  const files = recognised.map((file) => reportFile(file, merged.told));
  const written = request.isCarriedOut ? writtenDown(book, recognised, merged, request) : NOTHING_WRITTEN;
  return { ...merged, ...commitMerged(book, merged, request, written), files, found: book };
}

function settledBefore({ candidates: _, ...change }: MergeChange): MergeChange {
  return change.kind === "unchanged" ? change : { ...change, kind: "unchanged", reason: "decided-before" };
}

const NOTHING_WRITTEN: Receipts = { lines: [], receipts: [] };

/** What is told besides the changes: which copies came back, and what a person left as it was. */
function writtenDown(
  { tracker, wording }: Book,
  files: readonly RecognisedFile[],
  { changes }: Merged,
  { accept = () => true, keep = () => false, when }: MergeRequest,
): Receipts {
  // What a person took of several values is what the workbook says from then on.
  const standing = (change: MergeChange): MergeChange["to"] =>
    changes.find(
      (one) => one.kind === "applied" && accept(one) && one.id === change.id && one.field === change.field,
    )?.to ?? change.from;
  const isDeclined = (change: MergeChange): boolean =>
    change.kind === "applied" || change.kind === "new"
      ? !accept(change)
      : (change.kind === "conflict" || change.candidates !== undefined) && keep(change);
  const declined = decisionLines(
    changes.filter(isDeclined).map((change) => ({ ...change, from: standing(change) })),
    when,
    wording,
  );
  const { lines, receipts } = makeReceipts(files, { changes, accept, keep, when }, tracker.log, wording);
  return { lines: [...declined, ...lines], receipts };
}

/** Why what was decided about a merge was not carried out. */
export type MergeReturnedProblem = PortProblem | MergeProblem | Problem<"changed-since-preview">;

/**
 * Carries out what a person decided on a preview, as one step; nothing is written where the workbook says otherwise by now
 * than it did then.
 */
export function mergeReturned(
  port: WorkbookPort,
  request: MergeRequest,
  previewed: Pick<MergePlan, "changes">,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<MergePlan, MergeReturnedProblem>> {
  const action = actionOf<MergeReturnedProblem>(request, (book) => planDecided(book, request, previewed));
  return carryOut(port, action, progress, signal);
}

function planDecided(
  book: Book,
  request: MergeRequest,
  previewed: Pick<MergePlan, "changes">,
): Result<MergePlan, MergeReturnedProblem> {
  const { files, preference, today, when } = request;
  const now = planOn(book, { files, preference, today, when });
  return JSON.stringify(now.changes) === JSON.stringify(previewed.changes)
    ? succeed(planOn(book, { ...request, isCarriedOut: true }))
    : fail({ code: "changed-since-preview" });
}

function commitMerged(
  book: Book,
  { tasks, units, bodies, changes }: Merged,
  { when, today, title, by = "" }: MergeRequest,
  also: Receipts,
): Pick<MergePlan, "workbookChanges" | "journal" | "undoable"> {
  const { tracker, wording } = book;
  const rounds = receive(tracker.rounds, withPresentRecipients(also.receipts, tracker), today);
  const commit = planCommit(book, {
    after: { ...tracker, tasks, units, bodies, rounds },
    note: { when, reason: "", source: "", by },
    retell: (lines) => [...withSources(lines, changes, wording), ...also.lines],
    title: title ?? SHARING[wording.language].log.merged,
    today,
  });
  if (!isEmptyBesidesRounds(commit.patch))
    return { workbookChanges: commit.changes, journal: commit.journal, undoable: commit.undoable };
  if (also.lines.length === 0 && isEmptyPatch(commit.patch))
    return { workbookChanges: [], journal: null, undoable: false };
  // Who has answered alone: there is nothing to take back, and what could be taken back before still can.
  const log = [...tracker.log, ...also.lines];
  const desired = describeBook(book, today, { ...tracker, rounds, log });
  const workbookChanges = findChanges({ found: book.content, baseline: describeBook(book, today), desired });
  return { workbookChanges, journal: null, undoable: false };
}

/** Each line of the log with the file that the change came from. */
function withSources(
  lines: readonly LogEntry[],
  changes: readonly MergeChange[],
  wording: Wording,
): LogEntry[] {
  const granted = changes.filter(({ kind }) => kind === "applied" || kind === "new");
  const byCell = new Map(
    granted.map((change) => [`${change.id}\u0000${headerOf(change.field, wording)}`, change]),
  );
  return lines.map((line) => {
    const change = byCell.get(`${line.id}\u0000${line.field}`);
    if (!change) return line;
    const reason = change.reason === undefined ? "" : SHARING[wording.language].reasons[change.reason];
    return { ...line, reason, source: change.file };
  });
}
