import { ROW_LIST_KEYS, codeOf } from "../domain/fields/row-lists";
import { andThen, fail, succeed, type Problem, type Result } from "../domain/result";
import { dayOf } from "../domain/entry";
import { officialDay } from "../i18n/format-day";
import { lostJournal, readJournal } from "../workbook/book/memory/journal";
import { readBegun } from "../workbook/book/memory/begun-build";
import { findUnfinished } from "../workbook/book/reading/build-state";
import { openBook, type Book } from "../workbook/book/reading/open-book";
import { isFilledByUs } from "../workbook/book/places/list-words";
import { standSettings } from "../workbook/book/repair/stand-settings";
import { standTables } from "../workbook/book/repair/stand-tables";
import { isCopy } from "../workbook/copies/base-sheet";
import type { WorkbookContent } from "../workbook/page/content";
import { TABLE_KEYS } from "../workbook/schema/naming";
import { columnsThere } from "../workbook/sheets/table-place";
import { unfinished, type Unfinished } from "./carry-out";

/** Why no tracker is opened: there is none, or the build of one broke off. */
export type NotThere = Problem<"no-tracker" | "build-begun"> | Unfinished;

/** Opens the tracker of a workbook as found. */
export function openTracker(content: WorkbookContent): Result<Book, NotThere> {
  const wording = findUnfinished(content);
  const begun = wording && readBegun(content, wording);
  // What nothing is known of is finished by the next build.
  if (wording) return fail(begun ? unfinished(begun) : { code: "build-begun" });
  const book = openBook(content);
  return book ? succeed(book) : fail({ code: "no-tracker" });
}

/** Why rows of a tracker cannot be changed before it is put in order. */
type NotInOrder = Problem<"repair-first" | "doubled-ids">;

/** The plan was closed; `at` is the day. */
export type Closed = Problem<"plan-closed">;

/**
 * Opens a tracker to change its rows, of which actions speak by their codes: where two share one, or a list is no whole
 * table any more, the check comes first. A plan that is closed is changed no more, and a copy that was sent out is filled
 * in by hand: every sheet that it lacks on purpose would be made anew.
 */
export function openForEdit(
  content: WorkbookContent,
): Result<Book, NotThere | NotInOrder | Closed | Problem<"is-a-copy">> {
  if (isCopy(content)) return fail({ code: "is-a-copy" });
  return andThen(openInOrder(content), withOpenPlan);
}

/** Opens a tracker in which an action changes rows, or whether the plan is closed. */
export function openInOrder(content: WorkbookContent): Result<Book, NotThere | NotInOrder> {
  return andThen(openTracker(content), (book) => andThen(withTables(book), withSingleCodes));
}

/** Opens the office's own workbook; a copy that was sent out is laid out otherwise on purpose, and comes back by a merge. */
export function openMaster(content: WorkbookContent): Result<Book, NotThere | Problem<"is-a-copy">> {
  return isCopy(content) ? fail({ code: "is-a-copy" }) : openTracker(content);
}

/** Opens the office's own workbook to send out or take in rows by their codes. */
export function openToShare(
  content: WorkbookContent,
): Result<Book, NotThere | NotInOrder | Closed | Problem<"is-a-copy">> {
  return andThen(openMaster(content), (book) =>
    andThen(andThen(withTables(book), withSingleCodes), withOpenPlan),
  );
}

/** What was begun is ended first, be it the closing itself. */
function withOpenPlan(book: Book): Result<Book, Closed> {
  const { closedOn } = book.tracker.settings;
  const isBegun = closedOn !== null && (readJournal(book) ?? lostJournal(book)) !== null;
  return closedOn === null || isBegun ? succeed(book) : fail(closed(book));
}

/** Refuses because the plan is closed. */
export function closed({ tracker: { settings } }: Pick<Book, "tracker">): Closed {
  const day = dayOf(settings.closedOn);
  return { code: "plan-closed", at: day === null ? "" : officialDay(day) };
}

function withTables(book: Book): Result<Book, Problem<"repair-first">> {
  const [change] = [...standTables(book), ...standSettings(book)];
  const [unsure] = book.unsure;
  // A copy that was sent out has fewer columns on purpose.
  const missing = isCopy(book.content) ? undefined : missingEntries(book);
  const at = change && "sheet" in change ? change.sheet : (unsure?.header ?? missing);
  return at === undefined ? succeed(book) : fail({ code: "repair-first", at });
}

/** The sheet of a list of which a column that people fill is not found: it may stand beside the table. */
function missingEntries({ places }: Book): string | undefined {
  const broken = TABLE_KEYS.find((list) => {
    const place = places.tables[list];
    const there = new Set(columnsThere(place).map(([key]) => key));
    return (
      place.found && [...place.columns.keys()].some((key) => !there.has(key) && !isFilledByUs(list, key))
    );
  });
  return broken && places.tables[broken].found?.sheet.name;
}

function withSingleCodes(book: Book): Result<Book, Problem<"doubled-ids">> {
  const codes = ROW_LIST_KEYS.map((list) => book.tracker[list].map((row) => codeOf(list, row)));
  const at = codes.map(doubledCode).find((code) => code !== null);
  return at === undefined || at === null ? succeed(book) : fail({ code: "doubled-ids", at });
}

function doubledCode(codes: readonly string[]): string | null {
  const seen = new Set<string>();
  return codes.find((code) => code !== "" && seen.size === seen.add(code).size) ?? null;
}
