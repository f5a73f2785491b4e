import type { RangeAddress } from "../../../src/workbook/page/content";
import { demand } from "../rich-api/host-error";
import { intersect } from "./address";
import { emptyCells } from "./cells";
import { cellKey, type SheetState, type WorkbookState } from "./workbook-state";

/** Makes one cell of a range, or of each of its rows; only the top left content stays (Range.merge). */
export function mergeCells(
  book: WorkbookState,
  sheet: SheetState,
  range: RangeAddress,
  across: boolean,
): void {
  demand(sheet.protection === null, "AccessDenied", `${sheet.name} is protected`);
  const table = sheet.tables.find((each) => intersect(each.range, range));
  demand(table === undefined, "InvalidOperation", "cells of a table cannot be merged");
  unmergeCells(sheet, range);
  const areas = across
    ? Array.from({ length: range.rowCount }, (_, line) => ({ ...range, row: range.row + line, rowCount: 1 }))
    : [range];
  for (const area of areas) {
    const key = cellKey(area.row, area.column);
    const first = sheet.cells.get(key);
    emptyCells(sheet, area);
    if (first) sheet.cells.set(key, first);
    if (area.rowCount * area.columnCount > 1) sheet.merges.push(area);
  }
  book.revision += 1;
}

/** Parts merged cells that touch a range (Range.unmerge). */
export function unmergeCells(sheet: SheetState, range: RangeAddress): void {
  sheet.merges = sheet.merges.filter((merge) => !intersect(merge, range));
}
