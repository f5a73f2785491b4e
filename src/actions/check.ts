import type { Day } from "../domain/day";
import { repairCodes } from "../domain/edit/ids";
import { respellNames } from "../domain/edit/respell";
import { reachWithCalendar } from "../domain/edit/calendar";
import { withoutOpenTurnsIn } from "../domain/open-turn";
import { makeReport } from "../domain/report";
import type { Problem, Result } from "../domain/result";
import { andThen, succeed } from "../domain/result";
import type { Tracker } from "../domain/tracker";
import { isOfFollowers } from "../workbook/agenda/choice-lists";
import type { Change } from "../workbook/page/change";
import { findChanges } from "../workbook/page/difference/find-changes";
import type { Finding } from "../workbook/book/check/findings";
import {
  findingsOf1904,
  findingsOfChanges,
  findingsOfCodes,
  findingsOfFlags,
  findingsOfForeign,
  findingsOfMemory,
  findingsOfRefused,
  findingsOfTitles,
  findingsOfUntold,
  findingOfUnfinished,
  findingsOfLost,
} from "../workbook/book/check/findings";
import { findingsOfNameless } from "../workbook/book/check/nameless-rows";
import { findingsOfEvenings } from "../workbook/book/check/evening-findings";
import { findingsOfMovingDays } from "../workbook/book/check/moving-days";
import { findingsOfHeadings } from "../workbook/book/check/heading-rows";
import { findingsOfCalendar } from "../workbook/book/check/calendar-findings";
import { findingsOfFailing } from "../workbook/book/check/failing-cells";
import { mendEntries } from "../workbook/book/check/typed-entries";
import { findingsOfReportDate } from "../workbook/book/check/report-date-findings";
import { findingsOfSheets } from "../workbook/book/check/sheet-findings";
import { findingsOfTurned, mendTurned } from "../workbook/book/check/turned-texts";
import { findingsOfTyped } from "../workbook/book/check/typed-findings";
import { findingsOfDays } from "../workbook/book/check/day-findings";
import { findingsOfOtherLists } from "../workbook/book/check/other-lists";
import { findingsOfHeaderRows, headerRows, withoutHeaderRows } from "../workbook/book/check/header-rows";
import { findingsOfLists, findingsOfOutside } from "../workbook/book/check/list-findings";
import { findingsOfColumnsElsewhere } from "../workbook/book/check/columns-elsewhere";
import { findingsOfCopied, findingsOfElsewhere } from "../workbook/book/check/copied-sheets";
import { findingsOfBodies, findingsOfNames } from "../workbook/book/check/name-findings";
import { overwrittenCells } from "../workbook/book/extras/overwritten";
import type { WorkbookContent } from "../workbook/page/content";
import { isOurPage } from "../workbook/page/difference/redraw";
import { isFormula } from "../workbook/page/formula";
import { describeBook } from "../workbook/book/describe";
import { forgetSent } from "../workbook/book/memory/forget-sent";
import { garbledMemory } from "../workbook/book/memory/garbled";
import { lostJournal, readJournal } from "../workbook/book/memory/journal";
import type { PortProblem, WorkbookPort } from "../workbook/page/port";
import type { Book } from "../workbook/book/reading/open-book";
import { readSent } from "../workbook/book/reading/read-sent";
import { bookAfter } from "../workbook/book/repair/book-after";
import { outsideRows } from "../workbook/book/repair/outside-rows";
import { namedBodies, withNamedBodies } from "../workbook/book/repair/named-bodies";
import { standingChanges } from "../workbook/book/repair/standing-changes";
import { openMaster, type NotThere } from "./open";

export type { Finding };

/** What is out of order in a workbook, and what would mend it. */
export interface CheckReport {
  readonly findings: readonly Finding[];
  readonly changes: readonly Change[];
}

/** Why a workbook could not be checked. */
export type CheckProblem = PortProblem | NotThere | Problem<"is-a-copy">;

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
  const journal = readJournal(book);
  // What is half done is no damage: it is finished or taken back first.
  if (journal) return { findings: [findingOfUnfinished(journal)], changes: [] };
  const lost = findingsOfLost(lostJournal(book));
  if (lost.some(({ repairable }) => !repairable)) return { findings: lost, changes: [] };
  const standing = standingChanges(book);
  const stood = bookAfter(book, standing);
  const outside = outsideRows(stood);
  const taking = outside.flatMap(({ changes }) => changes);
  const rest = checkStanding(bookAfter(stood, taking), today);
  const garbled = garbledMemory(book);
  const { tracker, content, wording } = book;
  const foreign = tracker.sent ? [] : (readSent(content, wording.naming).sent ?? []);
  return {
    findings: withoutOpenTurnsIn([
      ...lost,
      ...findingsOfSheets(book),
      ...findingsOfLists(book),
      ...findingsOfOutside(outside),
      ...rest.findings,
      ...findingsOfMemory(garbled.count),
      ...findingsOfForeign(foreign),
    ]),
    changes: [
      ...[...standing, ...taking, ...rest.changes, ...garbled.changes],
      ...(foreign.length > 0 ? forgetSent(book, []) : []),
    ],
  };
}

function checkStanding(book: Book, today: Day): CheckReport {
  const { content, tracker, wording } = book;
  const asIs = describeBook(book, today);
  const outOfOrder = findChanges({ found: content, baseline: asIs, desired: asIs });
  const junk = headerRows(book);
  const named = namedBodies(book);
  const records = withNamedBodies(withoutHeaderRows(tracker, junk), named);
  const mended = withNamedBodies(withoutHeaderRows(mendTyped(repairCodes(tracker), today), junk), named);
  const changes =
    mended === tracker
      ? outOfOrder
      : findChanges({ found: content, baseline: asIs, desired: describeBook(book, today, mended) });
  // A sheet of whole rows has their columns too, which is told once.
  const rowsElsewhere = findingsOfElsewhere(book);
  const findings = [
    ...findingsOf1904(content),
    ...findingsOfChanges(outOfOrder, content, (change) => pageBehind(book, asIs, outOfOrder, change)),
    ...findingsOfBodies(named, book),
    ...findingsOfCopied(book),
    ...rowsElsewhere,
    ...findingsOfColumnsElsewhere(book).filter(({ at }) => !rowsElsewhere.some((one) => one.at === at)),
    ...findingsOfFlags(book),
    ...findingsOfRefused(content),
    ...findingsOfHeaderRows(junk, book),
    ...findingsOfCodes(records),
    ...findingsOfOtherLists(book),
    ...findingsOfTyped(records, today, wording),
    ...findingsOfTurned(records, wording),
    ...findingsOfTitles(records),
    ...findingsOfNameless(book),
    ...findingsOfHeadings(records),
    ...findingsOfEvenings(book),
    ...findingsOfMovingDays(book),
    ...findingsOfFailing(book),
    ...findingsOfCalendar(records, makeReport(records, today), wording),
    ...findingsOfReportDate(records, today),
    ...findingsOfDays(records, today, wording),
    ...findingsOfNames(records),
    ...findingsOfUntold(content.sheets),
  ];
  return { findings, changes };
}

/** The page that a change lets catch up with lists and settings; null where it mends what was damaged. */
function pageBehind(
  book: Book,
  asIs: WorkbookContent,
  changes: readonly Change[],
  change: Change,
): string | null {
  if (change.kind !== "clearRange" && change.kind !== "writeCells") return null;
  const { sheets } = book.wording.naming;
  // Whoever is new among the followers is chosen on that page, from cells that nobody sees.
  if (isOfFollowers(change) && change.sheet === sheets.calendar) return sheets.week;
  return isUntouched(book, asIs, changes, change.sheet) ? change.sheet : null;
}

/** Whether a page holds nothing but what we have written there, for lists and settings as they were. */
function isUntouched(
  { content }: Book,
  asIs: WorkbookContent,
  changes: readonly Change[],
  name: string,
): boolean {
  const page = content.sheets.find((sheet) => sheet.name === name);
  const drawn = asIs.sheets.find((sheet) => sheet.name === name);
  if (drawn === undefined || !isOurPage(drawn)) return false;
  const isOfPage = (change: Change): boolean => "sheet" in change && change.sheet === name;
  const isDrawn =
    page?.blocks.some(({ contents }) => contents.some((cells) => cells.some(isFormula))) === true;
  return isDrawn && overwrittenCells(content, asIs, changes.filter(isOfPage)).length === 0;
}

/** What people typed as they meant it, where they can have meant only that, within reach of the working calendar. */
export function mendTyped(tracker: Tracker, today: Day): Tracker {
  return reachWithCalendar(respellNames(mendTurned(mendEntries(tracker, today))));
}
