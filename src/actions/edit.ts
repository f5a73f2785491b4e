import type { Day } from "../domain/day";
import type { Edit } from "../domain/edit/edit";
import { withListedNames } from "../domain/listed-names";
import { futureCompletion } from "../domain/patch/future-completion";
import { isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import { andThen, fail, succeed } from "../domain/result";
import { planCommit } from "../workbook/book/commit";
import { effectiveDifferences } from "../workbook/book/effective-differences";
import type { Difference, LogNote } from "../workbook/book/log-entries";
import type { Journal } from "../workbook/book/memory/journal";
import type { Book } from "../workbook/book/reading/open-book";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import { overlongCell, type OverlongCell } from "../workbook/page/difference/overlong-cell";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import { officialDay } from "../i18n/format-day";
import { carryOut, preview, type Action } from "./carry-out";
import { openForEdit, openInOrder, type Closed, type NotThere } from "./open";
import { uncodedRow } from "./uncoded-row";

/** An action on the tracker of a workbook: what to do, and how the log and the undo button speak of it. */
export interface EditRequest {
  readonly edit: Edit;
  /** The words of the button. */
  readonly title: string;
  readonly note: LogNote;
  readonly today: Day;
  /** It closes the plan or opens it again, and is done to one that is closed. */
  readonly isOfClosed?: boolean;
}

/** What an action would do, to be looked at before it is done. */
export interface EditPlan {
  readonly differences: readonly Difference[];
  readonly changes: readonly Change[];
  /** What is written down before them. */
  readonly journal?: Journal;
  /** Whether it can be taken back afterwards. */
  readonly undoable: boolean;
  /** The tracker before it and after. */
  readonly before: Tracker;
  readonly after: Tracker;
}

/** Why an action could not be done, besides what Excel itself refuses. */
export type EditProblem =
  | PortProblem
  | OverlongCell
  | NotThere
  | Closed
  | Problem<
      | "doubled-ids"
      | "repair-first"
      | "is-a-copy"
      | "missing-code"
      | "nothing-to-do"
      | "completed-after-today"
    >;

/** What an action would do to the open workbook. */
export function previewEdit(
  port: WorkbookPort,
  request: EditRequest,
): Promise<Result<EditPlan, EditProblem>> {
  return preview(port, actionOf(request));
}

/** Does an action: reads the workbook as it is now, works out the changes, carries them out, writes them down. */
export function applyEdit(
  port: WorkbookPort,
  request: EditRequest,
  progress?: Progress,
  signal?: { readonly aborted: boolean },
): Promise<Result<EditPlan, EditProblem>> {
  return carryOut(port, actionOf(request), progress, signal);
}

function actionOf(request: EditRequest): Action<EditPlan, EditProblem> {
  return {
    today: request.today,
    when: request.note.when,
    open: request.isOfClosed === true ? openInOrder : openForEdit,
    plan: (book) => planEditIn(book, request),
    changesOf: ({ changes }) => changes,
    journalOf: ({ journal = null }) => journal,
  };
}

/** The changes of an action on a workbook as found. */
export function planEdit(content: WorkbookContent, request: EditRequest): Result<EditPlan, EditProblem> {
  return andThen((request.isOfClosed === true ? openInOrder : openForEdit)(content), (book) =>
    planEditIn(book, request),
  );
}

/** The changes of an action in an open book. */
export function planEditIn(
  book: Book,
  { edit, note, title, today }: EditRequest,
): Result<EditPlan, EditProblem> {
  const { content, tracker, wording } = book;
  const edited = withListedNames(tracker, edit(tracker));
  const uncoded = uncodedRow(tracker, edited);
  if (uncoded !== null) return fail({ code: "missing-code", at: uncoded });
  const { after, patch, ...commit } = planCommit(book, { after: edited, note, title, today });
  if (isEmptyPatch(patch)) return fail({ code: "nothing-to-do" });
  const early = futureCompletion(patch, today);
  if (early) {
    const details = { day: officialDay(early.day), today: officialDay(today) };
    return fail({ code: "completed-after-today", at: early.id, details });
  }
  const { changes, journal, differences, overwritten, undoable } = commit;
  const tooLong = overlongCell(content, changes);
  if (tooLong) return fail(tooLong);
  const counted = effectiveDifferences(patch, tracker, after, wording);
  const told = [...differences, ...counted, ...overwritten];
  return succeed({ differences: told, changes, journal, undoable, before: tracker, after });
}
