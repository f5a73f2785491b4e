import { applyChanges } from "../../page/apply/apply-changes";
import type { Change } from "../../page/change";
import type { Book } from "../reading/open-book";
import { openBook } from "../reading/open-book";

/** A book as it is after changes. */
export function bookAfter(book: Book, changes: readonly Change[]): Book {
  return changes.length === 0 ? book : (openBook(applyChanges(book.content, changes)) ?? book);
}
