import type { Day } from "../domain/day";
import { dayOf } from "../domain/entry";
import { andThen, succeed, type Result } from "../domain/result";
import type { WorkbookContent } from "../workbook/page/content";
import { describeSummaryCopy, summaryFileName, type SummaryScope } from "../workbook/copies/summary-copy";
import type { SendingFinding } from "../workbook/copies/before-sending";
import type { Book } from "../workbook/book/reading/open-book";
import { openTracker, type NotThere } from "./open";

export type { SendingFinding, SummaryScope };

/** What goes to the Standing Committee. */
export interface SummaryRequest {
  readonly scope: SummaryScope;
  /** null: the workbook's own report date, or today where it has none. */
  readonly reportDate: Day | null;
  readonly today: Day;
}

/** A file for the Standing Committee. */
export interface SummaryCopy {
  readonly fileName: string;
  readonly reportDate: Day;
  readonly content: WorkbookContent;
  /** The user's own visible sheets, which the copy leaves out. */
  readonly leftOut: readonly string[];
}

/** Makes the file for the Standing Committee ("Gửi Ban Thường vụ") from a workbook as found. */
export function planSummaryCopy(
  content: WorkbookContent,
  request: SummaryRequest,
): Result<SummaryCopy, NotThere> {
  return andThen(openTracker(content), (book) => succeed(copyOf(book, request)));
}

function copyOf(
  { content, tracker, wording }: Book,
  { scope, reportDate, today }: SummaryRequest,
): SummaryCopy {
  const fixed = reportDate ?? dayOf(tracker.settings.reportDate) ?? today;
  const copy = describeSummaryCopy(tracker, scope, fixed, wording);
  const ours = new Set(Object.values(wording.naming.sheets));
  return {
    fileName: summaryFileName(tracker, scope, fixed, wording),
    reportDate: fixed,
    content: copy,
    leftOut: content.sheets
      .filter(({ name, visibility }) => visibility === "visible" && !ours.has(name))
      .map(({ name }) => name),
  };
}
