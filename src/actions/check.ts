import type { Day } from "../domain/day";
import { repairCodes } from "../domain/edit/ids";
import { respellNames } from "../domain/edit/respell";
import type { Problem, Result } from "../domain/result";
import { andThen, succeed } from "../domain/result";
import { findingsOfDays } from "../workbook/book/check/day-findings";
import type { Finding } from "../workbook/book/check/findings";
import {
  findingsOfChanges,
  findingsOfEntries,
  findingsOfFlags,
  findingsOfRefused,
  findingsOfUntold,
} from "../workbook/book/check/findings";
import { findingsOfLists, findingsOfOutside } from "../workbook/book/check/list-findings";
import { findingsOfNames } from "../workbook/book/check/name-findings";
import { describeBook } from "../workbook/book/describe";
import type { Book } from "../workbook/book/reading/open-book";
import { bookAfter } from "../workbook/book/repair/book-after";
import { outsideRows } from "../workbook/book/repair/outside-rows";
import { standTables } from "../workbook/book/repair/stand-tables";
import type { Change } from "../workbook/page/change";
import type { WorkbookContent } from "../workbook/page/content";
import { findChanges } from "../workbook/page/difference/find-changes";
import type { PortProblem, WorkbookPort } from "../workbook/page/port";
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

/** What is out of order in a workbook as found. */
export function planCheck(content: WorkbookContent, today: Day): Result<CheckReport, CheckProblem> {
  return andThen(openMaster(content), (book) => succeed(checkBook(book, today)));
}

/** What is out of order in an open book; what the rest comes to is seen once its lists are tables that hold every row. */
export function checkBook(book: Book, today: Day): CheckReport {
  const standing = standTables(book);
  const stood = bookAfter(book, standing);
  const outside = outsideRows(stood);
  const taking = outside.flatMap(({ changes }) => changes);
  const rest = checkStanding(bookAfter(stood, taking), today);
  return {
    findings: [...findingsOfLists(book), ...findingsOfOutside(outside), ...rest.findings],
    changes: [...standing, ...taking, ...rest.changes],
  };
}

function checkStanding(book: Book, today: Day): CheckReport {
  const { content, tracker, wording } = book;
  const asIs = describeBook(book, today);
  const outOfOrder = findChanges({ found: content, baseline: asIs, desired: asIs });
  const mended = respellNames(repairCodes(tracker));
  const changes =
    mended === tracker
      ? outOfOrder
      : findChanges({ found: content, baseline: asIs, desired: describeBook(book, today, mended) });
  const findings = [
    ...findingsOfChanges(outOfOrder, content),
    ...findingsOfFlags(book),
    ...findingsOfRefused(content),
    ...findingsOfEntries(tracker),
    ...findingsOfDays(tracker, tracker.settings.reportDate ?? today, wording),
    ...findingsOfNames(tracker),
    ...findingsOfUntold(content.sheets),
  ];
  return { findings, changes };
}
