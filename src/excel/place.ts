import type { RangeAddress } from "../workbook/page/content";

/** The sheet of a name; a missing one fails when the request is sent. */
export function sheetNamed(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/**
 * A range for use within one request. It is not tracked: Excel keeps no reference that would have to be released by
 * a round trip of its own (docs: excel/performance, "untrack unneeded ranges").
 */
export function rangeAt(sheet: Excel.Worksheet, at: RangeAddress): Excel.Range {
  return untracked(sheet.getRangeByIndexes(at.row, at.column, at.rowCount, at.columnCount));
}

/** All cells of a sheet, for use within one request. */
export function wholeOf(sheet: Excel.Worksheet): Excel.Range {
  return untracked(sheet.getRange());
}

/** Releases a range from tracking and gives it back. */
export function untracked<Kind extends Excel.Range | Excel.RangeAreas>(range: Kind): Kind {
  range.untrack();
  return range;
}
