import type { Day } from "../domain/day";
import { dayOf } from "../domain/entry";
import { isRecorded, recordSnapshot } from "../domain/edit/snapshots";
import { makeReport } from "../domain/report";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import { takeSnapshot } from "../domain/snapshot";
import type { LogNote } from "../workbook/book/log-entries";
import type { WorkbookPort } from "../workbook/page/port";
import { readTracker } from "../workbook/book/reading/read-tracker";
import type { EditPlan, EditProblem } from "./edit";
import { applyEdit } from "./edit";

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
export async function recordReport(
  port: WorkbookPort,
  request: SnapshotRequest,
): Promise<Result<SnapshotReport, SnapshotProblem>> {
  const content = await port.read({ depth: "values" });
  if (!content.ok) return content;
  const found = readTracker(content.value);
  if (!found) return fail({ code: "no-tracker" });
  const snapshot = takeSnapshot(makeReport(found.tracker, request.today));
  const day = dayOf(snapshot.day);
  if (day === null) return fail({ code: "report-date-unreadable" });
  if (!request.replace && isRecorded(found.tracker, snapshot))
    return fail({ code: "already-recorded", at: day });
  const done = await applyEdit(port, { ...request, edit: recordSnapshot(snapshot) });
  return done.ok ? succeed({ day, total: snapshot.total, plan: done.value }) : done;
}
