import type { Finding } from "./findings";
import type { Book } from "../reading/open-book";
import { buriedSheets } from "../repair/stand-seen";

/** What keeps people from their lists, or from what these come to: calculation by hand, locked sheets, sheets that nobody can show. */
export function findingsOfSheets(book: Book): Finding[] {
  const { content, lists } = book;
  // A plan that is closed is locked on purpose.
  const isOver = book.tracker.settings.closedOn !== null;
  const locked = [...new Set([...lists.values()].map(({ sheet }) => sheet.name))].filter((name) =>
    content.sheets.some((sheet) => sheet.name === name && sheet.protection !== null && !isOver),
  );
  return [
    ...(content.isCalculatedByHand
      ? [{ code: "calculated-by-hand", at: "", count: 1, repairable: false } satisfies Finding]
      : []),
    ...buriedSheets(book).map(({ name: at }): Finding => ({
      code: "sheet-buried",
      at,
      count: 1,
      repairable: true,
    })),
    ...locked.map((at): Finding => ({ code: "list-locked", at, count: 1, repairable: false })),
  ];
}
