import { isKnown } from "../../page/difference/known";
import type { PageLayout, Sheet, Table } from "../../page/content";

/**
 * The page of a sheet whose table has moved: what is printed is its owner's, except that it reaches down to the table's
 * last row. Null where the sheet has no print area any more. One that was not asked for yet is taken to be ours, so that an
 * action which moves it asks.
 */
export function placePage(page: PageLayout | null, { range }: Table, found: Sheet): PageLayout | null {
  const printed = isAsked(found) ? found.page?.printArea : page?.printArea;
  if (!page || !printed) return null;
  const rowCount = Math.max(printed.rowCount, range.row + range.rowCount - printed.row);
  return {
    ...page,
    printArea: { ...printed, rowCount },
    titleRows: { first: range.row, last: range.row },
  };
}

function isAsked(sheet: Sheet): boolean {
  return isKnown(sheet, "page") || (sheet.untold ?? []).includes("page");
}
