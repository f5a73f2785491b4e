import type { Day } from "../domain/day";
import { nextTerm } from "../domain/next-term";
import { andThen, fail, succeed, type Problem, type Result } from "../domain/result";
import { SHARING } from "../i18n/sharing";
import { describeTracker } from "../workbook/book/describe";
import { readJournal } from "../workbook/book/memory/journal";
import { asciiName } from "../workbook/copies/file-name";
import type { WorkbookContent } from "../workbook/page/content";
import { makeWording } from "../workbook/schema/wording";
import { unfinished } from "./carry-out";
import { openMaster, type NotThere } from "./open";

/** What "Lập bảng cho nhiệm kỳ sau" is asked with; a plan that has no number or title yet has "". */
export interface NextTermRequest {
  readonly number: string;
  readonly title: string;
  readonly today: Day;
}

/** The workbook of the next term, to be saved as a file of its own. */
export interface NextTermFile {
  readonly fileName: string;
  readonly content: WorkbookContent;
  readonly rows: number;
  readonly units: number;
  readonly bodies: number;
}

/** Why no workbook of the next term is made. */
export type NextTermProblem = NotThere | Problem<"is-a-copy">;

/** Makes the workbook of the term after the one that a workbook as found holds, closed or not; that one stays as it is. */
export function planNextTerm(
  found: WorkbookContent,
  { number, title, today }: NextTermRequest,
): Result<NextTermFile, NextTermProblem> {
  return andThen(openMaster(found), (book) => {
    const begun = readJournal(book);
    if (begun) return fail(unfinished(begun.step));
    const wording = makeWording(book.wording.language);
    const holidayNames = wording.labels.publicHolidays;
    const tracker = nextTerm(book.tracker, { number, title, today, holidayNames });
    const words = SHARING[wording.language];
    const parts = [asciiName(number) || words.nextTerm, asciiName(words.wholeWorkbook)];
    return succeed({
      fileName: `${parts.join("_")}.xlsx`,
      content: describeTracker(tracker, wording, today),
      rows: tracker.tasks.length,
      units: tracker.units.length,
      bodies: tracker.bodies.length,
    });
  });
}
