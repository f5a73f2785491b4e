import type { Day } from "../domain/day";
import { isUnrecognised, type DateEntry } from "../domain/entry";
import { makeReport, type FlagCounts, type JudgedTask } from "../domain/report";
import type { Flag } from "../domain/status-rule";
import type { WorkbookContent } from "../workbook/page/content";
import { openBook } from "../workbook/book/reading/open-book";
import { choiceValue } from "../workbook/schema/cell-value";
import type { Wording } from "../workbook/schema/wording";

/** One task as `tracker status` prints it. */
export interface StatusRow {
  readonly id: string;
  readonly task: string;
  readonly unit: string;
  readonly lead: string;
  /** Effective due date, null where there is none. */
  readonly due: Day | null;
  /** As the cell shows it. */
  readonly state: string;
  /** A day, or what was typed instead of one. */
  readonly completedOn: string | null;
  readonly flag: Flag;
}

/** Where a tracker stands, worked out from what people entered and never from cached formula values. */
export interface Status {
  readonly reportDate: string | null;
  readonly counts: FlagCounts;
  readonly total: number;
  readonly rows: readonly StatusRow[];
}

/** The status of a workbook; null where it is no tracker. A given report date takes the place of the workbook's own. */
export function readStatus(content: WorkbookContent, today: Day, reportDate: Day | null): Status | null {
  const found = openBook(content);
  if (!found) return null;
  const { tracker, wording } = found;
  const settings = reportDate === null ? tracker.settings : { ...tracker.settings, reportDate };
  const report = makeReport({ ...tracker, settings }, today);
  return {
    reportDate: entryText(report.reportDate),
    counts: report.counts,
    total: report.total,
    rows: report.judged.map((judged) => statusRow(judged, wording)),
  };
}

function statusRow({ task, verdict }: JudgedTask, { labels }: Wording): StatusRow {
  return {
    id: task.id,
    task: task.title,
    unit: task.unit,
    lead: task.lead,
    due: verdict.due.kind === "day" ? verdict.due.day : null,
    state: String(choiceValue(task.state, labels.states) ?? ""),
    completedOn: entryText(task.completedOn),
    flag: verdict.flag,
  };
}

function entryText(entry: DateEntry): string | null {
  return isUnrecognised(entry) ? String(entry.raw) : entry;
}
