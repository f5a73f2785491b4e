import type { Day } from "../domain/day";
import { dayOf } from "../domain/entry";
import { isRecorded, recordSnapshot } from "../domain/edit/snapshots";
import { makeReport } from "../domain/report";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import { takeSnapshot } from "../domain/snapshot";
import type { LogNote } from "../workbook/book/log-entries";
import type { Book } from "../workbook/book/reading/open-book";
import type { WorkbookPort } from "../workbook/page/port";
import { carryOut } from "./carry-out";
import type { EditPlan, EditProblem } from "./edit";
import { planEditIn } from "./edit";
import { openForEdit } from "./open";

/** What "Chốt số liệu kỳ này" is asked with. */
export interface SnapshotRequest {
  readonly title: string;
  readonly note: LogNote;
  readonly today: Day;
  /** Replace the counts already kept for this report date. */
  readonly replace: boolean;
}

/** What was recorded. */
export interface SnapshotReport {
  readonly day: Day;
  readonly total: number;
  readonly plan: EditPlan;
}

/** Why the counts were not recorded; `already-recorded` asks whether to replace them. */
export type SnapshotProblem = EditProblem | Problem<"already-recorded" | "report-date-unreadable">;

/** Records the counts of the report date in the open workbook. */
export function recordReport(
  port: WorkbookPort,
  request: SnapshotRequest,
): Promise<Result<SnapshotReport, SnapshotProblem>> {
  return carryOut<SnapshotReport, SnapshotProblem>(port, {
    today: request.today,
    when: request.note.when,
    open: openForEdit,
    plan: (book) => planOn(book, request),
    changesOf: ({ plan }) => plan.changes,
    journalOf: ({ plan }) => plan.journal ?? null,
  });
}

function planOn(book: Book, request: SnapshotRequest): Result<SnapshotReport, SnapshotProblem> {
  const { tracker } = book;
  const snapshot = takeSnapshot(makeReport(tracker, request.today));
  const day = dayOf(snapshot.day);
  if (day === null) return fail({ code: "report-date-unreadable" });
  if (!request.replace && isRecorded(tracker, snapshot)) return fail({ code: "already-recorded", at: day });
  const planned = planEditIn(book, { ...request, edit: recordSnapshot(snapshot) });
  return andThen(planned, (plan) => succeed({ day, total: snapshot.total, plan }));
}
