import type { Day } from "../domain/day";
import { repairCodes } from "../domain/edit/ids";
import { respellNames } from "../domain/edit/respell";
import { makeReport } from "../domain/report";
import { isEmptyPatch } from "../domain/patch/tracker-patch";
import type { Problem, Result } from "../domain/result";
import { andThen, succeed } from "../domain/result";
import type { LogEntry, Tracker } from "../domain/tracker";
import type { Change } from "../workbook/page/change";
import { findChanges } from "../workbook/page/difference/find-changes";
import type { Finding } from "../workbook/book/check/findings";
import {
  findingsOf1904,
  findingsOfChanges,
  findingsOfCodes,
  findingsOfFlags,
  findingsOfRefused,
  findingsOfTitles,
  findingsOfUntold,
} from "../workbook/book/check/findings";
import { findingsOfCalendar } from "../workbook/book/check/calendar-findings";
import { findingsOfFailing } from "../workbook/book/check/failing-cells";
import { mendEntries } from "../workbook/book/check/typed-entries";
import { findingsOfTyped } from "../workbook/book/check/typed-findings";
import { findingsOfDays } from "../workbook/book/check/day-findings";
import { findingsOfNames } from "../workbook/book/check/name-findings";
import type { WorkbookContent } from "../workbook/page/content";
import { planCommit } from "../workbook/book/commit";
import { describeBook } from "../workbook/book/describe";
import type { LogNote } from "../workbook/book/log-entries";
import type { PortProblem, Progress, WorkbookPort } from "../workbook/page/port";
import type { Book } from "../workbook/book/reading/open-book";
import { openMaster } from "./open";

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
  return andThen(await port.read(), (content) => planCheck(content, today));
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
  return andThen(openMaster(content), (book) => succeed(repair(book, today, { title, note })));
}

function repair(book: Book, today: Day, { title, note }: RepairWords): RepairReport {
  const checked = checkBook(book, today);
  // Codes stay when a repair is taken back: rows are known by them.
  const from = repairCodes(book.tracker);
  const after = mend(from, today);
  const commit = planCommit(book, {
    from,
    after,
    note,
    retell: (lines) => [...recodedLines(book, after, note), ...lines],
    title,
    today,
    keepsUpdateDays: true,
  });
  const isWorthKeeping = commit.overwritten.length > 0 || commit.lines.length > 0;
  // Without anything typed over, the action before the repair can still be taken back.
  const canBeUndone = commit.undoable && (commit.overwritten.length > 0 || !isEmptyPatch(commit.patch));
  return isWorthKeeping
    ? { ...checked, changes: commit.changes, undoable: canBeUndone }
    : { ...checked, undoable: false };
}

/** What people typed as they meant it, where they can have meant only that. */
function mend(tracker: Tracker, today: Day): Tracker {
  return respellNames(mendEntries(tracker, today));
}

/** Rows that get a code of their own, as the log tells it. */
function recodedLines({ tracker, wording }: Book, after: Tracker, note: LogNote): LogEntry[] {
  return after.tasks.flatMap(({ id }, index) => {
    const before = tracker.tasks[index]?.id ?? "";
    return id === before ? [] : [{ id, field: wording.labels.tasks.id, before, after: id, ...note }];
  });
}

/** What is out of order in a workbook as found. */
export function planCheck(content: WorkbookContent, today: Day): Result<CheckReport, CheckProblem> {
  return andThen(openMaster(content), (book) => succeed(checkBook(book, today)));
}

/** What is out of order in an open book. */
export function checkBook(book: Book, today: Day): CheckReport {
  const { content, tracker, wording } = book;
  const asIs = describeBook(book, today);
  const outOfOrder = findChanges({ found: content, baseline: asIs, desired: asIs });
  const mended = mend(repairCodes(tracker), today);
  const changes =
    mended === tracker
      ? outOfOrder
      : findChanges({ found: content, baseline: asIs, desired: describeBook(book, today, mended) });
  const findings = [
    ...findingsOf1904(content),
    ...findingsOfChanges(outOfOrder),
    ...findingsOfFlags(book),
    ...findingsOfRefused(content),
    ...findingsOfCodes(tracker),
    ...findingsOfTyped(tracker, today, wording),
    ...findingsOfTitles(tracker),
    ...findingsOfFailing(book),
    ...findingsOfCalendar(tracker, makeReport(tracker, today)),
    ...findingsOfDays(tracker, tracker.settings.reportDate ?? today, wording),
    ...findingsOfNames(tracker),
    ...findingsOfUntold(content.sheets),
  ];
  return { findings, changes };
}
