import { ROW_LIST_KEYS, codeOf } from "../domain/fields/row-lists";
import type { Problem, Result } from "../domain/result";
import { andThen, fail, succeed } from "../domain/result";
import type { Book } from "../workbook/book/reading/open-book";
import { openBook } from "../workbook/book/reading/open-book";
import { isCopy } from "../workbook/copies/base-sheet";
import type { WorkbookContent } from "../workbook/page/content";

/** Opens the tracker of a workbook as found. */
export function openTracker(content: WorkbookContent): Result<Book, Problem<"no-tracker">> {
  const book = openBook(content);
  return book ? succeed(book) : fail({ code: "no-tracker" });
}

/** Opens a tracker to change its rows, of which actions speak by their codes: where two share one, the check comes first. */
export function openForEdit(content: WorkbookContent): Result<Book, Problem<"no-tracker" | "doubled-ids">> {
  return andThen(openTracker(content), withSingleCodes);
}

/** Opens the office's own workbook; a copy that was sent out is laid out otherwise on purpose, and comes back by a merge. */
export function openMaster(content: WorkbookContent): Result<Book, Problem<"no-tracker" | "is-a-copy">> {
  return isCopy(content) ? fail({ code: "is-a-copy" }) : openTracker(content);
}

/** Opens the office's own workbook to send out or take in rows by their codes. */
export function openToShare(
  content: WorkbookContent,
): Result<Book, Problem<"no-tracker" | "is-a-copy" | "doubled-ids">> {
  return andThen(openMaster(content), withSingleCodes);
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
