import type { PageLayout, Table } from "../page/content";
import { isKnown } from "../page/difference/known";
import type { TablePlace } from "./table-place";

/**
 * The page of a sheet whose table has moved: what is printed is its owner's, except that it reaches down to the table's
 * last row. Null where the sheet has no print area any more. One that was not asked for yet is taken to be ours, so that an
 * action which moves it asks.
 */
export function movedPage(page: PageLayout, { range }: Table, { found }: TablePlace): PageLayout | null {
  const sheet = found?.sheet;
  const isAsked = sheet && (isKnown(sheet, "page") || (sheet.untold ?? []).includes("page"));
  const printed = isAsked ? sheet.page?.printArea : page.printArea;
  if (!printed) return null;
  const rowCount = Math.max(printed.rowCount, range.row + range.rowCount - printed.row);
  return {
    ...page,
    printArea: { ...printed, rowCount },
    titleRows: { first: range.row, last: range.row },
  };
}
