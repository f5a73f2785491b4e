import type { Day } from "../domain/day";
import { repairCodes } from "../domain/edit/ids";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { Change } from "../workbook/change";
import { findChanges } from "../workbook/changes/find-changes";
import type { Finding } from "../workbook/check/findings";
import { findingsOfChanges, findingsOfEntries } from "../workbook/check/findings";
import type { WorkbookContent } from "../workbook/content";
import { describeTracker } from "../workbook/describe";
import { placeWorkbook } from "../workbook/layout/place-workbook";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/port";
import type { FoundTracker } from "../workbook/reading/read-tracker";
import { readTracker } from "../workbook/reading/read-tracker";

/** What is out of order in a workbook, and what would mend it. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
}

/** Why a workbook could not be checked. */
export type CheckProblem = PortProblem | Problem<"no-tracker">;

/** Looks at the open workbook. */
export async function checkWorkbook(
  port: WorkbookPort,
  today: Day,
): Promise<Result<CheckReport, CheckProblem>> {
  const found = await port.read();
  return found.ok ? planCheck(found.value, today) : found;
}

/** Mends what can be mended without a person's word; every value a person entered stays. */
export async function repairWorkbook(
  port: WorkbookPort,
  today: Day,
  progress?: Progress,
): Promise<Result<CheckReport, CheckProblem>> {
  const checked = await checkWorkbook(port, today);
  if (!checked.ok || checked.value.changes.length === 0) return checked;
  const applied = await port.apply(checked.value.changes, progress);
  return applied.ok ? checked : applied;
}

/** What is out of order in a workbook as found. */
export function planCheck(content: WorkbookContent, today: Day): Result<CheckReport, CheckProblem> {
  const found = readTracker(content);
  return found ? succeed(checkTracker(content, found, today)) : fail({ code: "no-tracker" });
}

/** What is out of order in a workbook whose tracker has been read. */
export function checkTracker(
  content: WorkbookContent,
  { tracker, wording }: FoundTracker,
  today: Day,
): CheckReport {
  const describe = (state: typeof tracker): WorkbookContent =>
    placeWorkbook(describeTracker(state, wording, today), content);
  const asIs = describe(tracker);
  const outOfOrder = findChanges({ found: content, baseline: asIs, desired: asIs });
  const mended = repairCodes(tracker);
  const changes =
    mended === tracker
      ? outOfOrder
      : findChanges({ found: content, baseline: asIs, desired: describe(mended) });
  return { findings: [...findingsOfChanges(outOfOrder), ...findingsOfEntries(tracker)], changes };
}
