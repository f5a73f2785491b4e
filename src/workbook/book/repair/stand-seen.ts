import type { Change } from "../../page/change";
import type { Sheet } from "../../page/content";
import type { SheetKey } from "../../schema/naming";
import type { Book } from "../reading/open-book";

/** Sheets that are nobody's to work in. */
const HIDDEN: readonly SheetKey[] = ["calendar", "meta"];

/** Sheets of a tracker that only a macro can show again: the list of hidden sheets does not name them. */
export function buriedSheets({ content, wording: { naming } }: Pick<Book, "content" | "wording">): Sheet[] {
  const hidden = new Set(HIDDEN.map((key) => naming.sheets[key]));
  const own = new Set(Object.values(naming.sheets).filter((name) => !hidden.has(name)));
  return content.sheets.filter(({ name, visibility }) => visibility === "veryHidden" && own.has(name));
}

/** The changes after which people see them. */
export function standSeen(book: Book): Change[] {
  return buriedSheets(book).map(({ name }) => ({
    kind: "setVisibility",
    sheet: name,
    visibility: "visible",
  }));
}
