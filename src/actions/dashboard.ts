import type { Day } from "../domain/day";
import { isUnrecognised, type DateEntry } from "../domain/entry";
import {
  countDone,
  makeReport,
  shareOfAll,
  shareOfDue,
  type FlagCounts,
  type JudgedTask,
  type Report,
  type Share,
} from "../domain/report";
import { andThen, succeed, type Result } from "../domain/result";
import { listEarlierSnapshots } from "../domain/snapshot";
import { listUrgent } from "../domain/summary-list";
import { FLAGS, type Flag } from "../domain/status-rule";
import type { Tracker } from "../domain/tracker";
import { readHistory, type History } from "../workbook/book/memory/history";
import { readJournal } from "../workbook/book/memory/journal";
import { isCopy } from "../workbook/copies/base-sheet";
import type { CellsOfSheet, WorkbookContent } from "../workbook/page/content";
import type { PortProblem, WorkbookPort } from "../workbook/page/port";
import type { Book } from "../workbook/book/reading/open-book";
import type { Wording } from "../workbook/schema/wording";
import type { Finding } from "../workbook/book/check/findings";
import { mendTurned } from "../workbook/book/check/turned-texts";
import { checkBook } from "./check";
import { openTracker, type NotThere } from "./open";

export type { Wording };

/** Where things stand, as the pane shows it. */
export interface Dashboard {
  readonly tracker: Tracker;
  readonly wording: Wording;
  /** Where the task table's rows stand: its sheet and the range of its body; row i of it is task i of the tracker. */
  readonly taskRows: CellsOfSheet;
  readonly reportDate: DateEntry;
  /** The version of Tiến độ that built the workbook; null where it does not say. */
  readonly madeWith: string | null;
  /** The day it is, for what cannot lie in the future. */
  readonly today: Day;
  readonly counts: FlagCounts;
  readonly total: number;
  readonly done: number;
  readonly ofAll: Share;
  readonly ofDue: Share;
  /** Every task with its verdict, in the order of the sheet. */
  readonly judged: readonly JudgedTask[];
  /** Most urgent first. */
  readonly overdue: readonly JudgedTask[];
  /** Change of each count since the last snapshot before the report date; null where there is none. */
  readonly since: { readonly day: Day; readonly change: FlagCounts } | null;
  /** The workbook is a copy that was sent out to be filled in. */
  readonly isCopy: boolean;
  /** The workbook as it was found, to be looked through for damage. */
  readonly content: WorkbookContent;
  /** What "Hoàn tác" would take back. */
  readonly lastAction: { readonly title: string; readonly when: string } | null;
  /** What was done, and what of it was taken back again. */
  readonly past: History;
  /** What was begun and broke off: to be finished or taken back before anything else. */
  readonly unfinished: { readonly title: string; readonly when: string } | null;
}

/** Reads where things stand in the open workbook; `no-tracker` where it is none yet. */
export async function readDashboard(
  port: WorkbookPort,
  today: Day,
): Promise<Result<Dashboard, PortProblem | NotThere>> {
  return andThen(await port.read({ depth: "values" }), (content) => makeDashboard(content, today));
}

/** Where things stand in a workbook as found. */
export function makeDashboard(content: WorkbookContent, today: Day): Result<Dashboard, NotThere> {
  return andThen(openTracker(content), (book) => succeed(dashboardOf(book, today)));
}

/** What is out of order in a workbook as found, which takes longer to see than all the rest. */
export function lookThrough(content: WorkbookContent, today: Day): readonly Finding[] {
  const opened = openTracker(content);
  // A copy that was sent out is laid out otherwise on purpose; what is half done is no damage.
  if (!opened.ok || isCopy(content) || readJournal(opened.value)) return [];
  return checkBook(opened.value, today).findings;
}

function dashboardOf(book: Book, today: Day): Dashboard {
  const { content, wording } = book;
  // Sentences of the pane stay readable around what was pasted, which a repair mends.
  const tracker = mendTurned(book.tracker);
  const report = makeReport(tracker, today);
  const past = readHistory(book);
  return {
    content,
    isCopy: isCopy(content),
    tracker,
    wording,
    taskRows: taskRowsOf(book),
    reportDate: report.reportDate,
    madeWith: book.places.madeWith,
    today,
    counts: report.counts,
    total: report.total,
    done: countDone(report.counts),
    ofAll: shareOfAll(report.counts),
    ofDue: shareOfDue(report),
    judged: report.judged,
    overdue: listUrgent(report, "overdue"),
    since: changeSince(tracker, report),
    lastAction: past.done.at(-1) ?? null,
    past,
    unfinished: readJournal(book)?.step ?? null,
  };
}

function taskRowsOf({ places, wording }: Book): Dashboard["taskRows"] {
  const range = places.tables.tasks.found?.table.range ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    sheet: wording.naming.sheets.tasks,
    range: { ...range, row: range.row + 1, rowCount: range.rowCount - 1 },
  };
}

function changeSince(tracker: Tracker, report: Report): Dashboard["since"] {
  const last = listEarlierSnapshots(tracker.snapshots, report.reportDate).at(-1);
  if (!last || last.day === null || isUnrecognised(last.day)) return null;
  const change = FLAGS.map((flag) => [flag, report.counts[flag] - last.counts[flag]]);
  return { day: last.day, change: Object.fromEntries(change) as Record<Flag, number> };
}
