import type { Day } from "../domain/day";
import { repairCodes } from "../domain/edit/ids";
import { respellNames } from "../domain/edit/respell";
import { compareTrackers, isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { fail, succeed } from "../domain/result";
import type { LogEntry, Tracker } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import { findChanges } from "../workbook/page/difference/find-changes";
import type { Finding } from "../workbook/book/check/findings";
import {
  findingsOfChanges,
  findingsOfEntries,
  findingsOfFlags,
  findingsOfRefused,
  findingsOfUntold,
} from "../workbook/book/check/findings";
import { findingsOfDays } from "../workbook/book/check/day-findings";
import { findingsOfNames } from "../workbook/book/check/name-findings";
import type { WorkbookContent } from "../workbook/page/content";
import { isCopy } from "../workbook/copies/base-sheet";
import { describeTracker } from "../workbook/book/describe";
import type { LogNote } from "../workbook/book/log-entries";
import { logEntries } from "../workbook/book/log-entries";
import { placeWorkbook } from "../workbook/book/places/place-workbook";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { FoundTracker } from "../workbook/book/reading/read-tracker";
import { readTracker } from "../workbook/book/reading/read-tracker";
import { carryPatch } from "./carry-patch";

/** What is out of order in a workbook, and what would mend it. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
}

/** Why a workbook could not be checked. */
export type CheckProblem = PortProblem | Problem<"no-tracker" | "is-a-copy">;

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
  { title, note }: RepairWords,
  progress?: Progress,
): Promise<Result<RepairReport, CheckProblem>> {
  const content = await port.read();
  if (!content.ok) return content;
  const planned = planRepair(content.value, today, { title, note });
  if (!planned.ok || planned.value.changes.length === 0) return planned;
  const applied = await port.apply(planned.value.changes, progress, undefined, content.value);
  return applied.ok ? planned : applied;
}

/** How the log and the undo button speak of a repair. */
export interface RepairWords {
  readonly title: string;
  readonly note: LogNote;
}

/** What a repair found, and whether what it wrote over can be put back. */
export interface RepairReport extends CheckReport {
  readonly undoable: boolean;
}

/** The changes that mend a workbook as found; what was typed over our own cells goes to the log. */
export function planRepair(
  content: WorkbookContent,
  today: Day,
  { title, note }: RepairWords,
): Result<RepairReport, CheckProblem> {
  if (isCopy(content)) return fail({ code: "is-a-copy" });
  const found = readTracker(content);
  if (!found) return fail({ code: "no-tracker" });
  const checked = checkTracker(content, found, today);
  const recoded = repairCodes(found.tracker);
  const after = respellNames(recoded);
  // Codes stay when a repair is taken back: rows are known by them.
  const patch = compareTrackers(recoded, after);
  const lines = [...recodedLines(found, after, note), ...logEntries(patch, note, found.wording)];
  const carried = carryPatch(content, found, { after, patch, lines, note, title, today });
  const isWorthKeeping = carried.overwritten.length > 0 || lines.length > 0;
  // Without anything typed over, the action before the repair can still be taken back.
  const canBeUndone = carried.undoable && (carried.overwritten.length > 0 || !isEmptyPatch(patch));
  return succeed(
    isWorthKeeping
      ? { ...checked, changes: carried.changes, undoable: canBeUndone }
      : { ...checked, undoable: false },
  );
}

/** Rows that get a code of their own, as the log tells it. */
function recodedLines({ tracker, wording }: FoundTracker, after: Tracker, note: LogNote): LogEntry[] {
  return after.tasks.flatMap(({ id }, index) => {
    const before = tracker.tasks[index]?.id ?? "";
    return id === before ? [] : [{ id, field: wording.labels.tasks.id, before, after: id, ...note }];
  });
}

/** What is out of order in a workbook as found. */
export function planCheck(content: WorkbookContent, today: Day): Result<CheckReport, CheckProblem> {
  if (isCopy(content)) return fail({ code: "is-a-copy" });
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
  const mended = respellNames(repairCodes(tracker));
  const changes =
    mended === tracker
      ? outOfOrder
      : findChanges({ found: content, baseline: asIs, desired: describe(mended) });
  const findings = [
    ...findingsOfChanges(outOfOrder),
    ...findingsOfFlags(content, wording),
    ...findingsOfRefused(content),
    ...findingsOfEntries(tracker),
    ...findingsOfDays(tracker, tracker.settings.reportDate ?? today, wording),
    ...findingsOfNames(tracker),
    ...findingsOfUntold(content.sheets),
  ];
  return { findings, changes };
}
