import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { sortRows } from "../store/sort";
import type { SheetState, WorkbookState } from "../store/workbook-state";

/** https://learn.microsoft.com/javascript/api/excel/excel.rangesort */
export class RangeSort extends ClientObject {
  readonly className = "RangeSort";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly range: RangeAddress,
  ) {
    super();
  }
  apply(fields: unknown, matchCase = false, hasHeaders = false, orientation: unknown = "Rows"): void {
    demand(orientation === "Rows" || orientation === null, "NotSimulated", "RangeSort.apply by columns");
    const body = hasHeaders
      ? { ...this.range, row: this.range.row + 1, rowCount: this.range.rowCount - 1 }
      : this.range;
    sortRows(this.book, this.sheet, body, fields, matchCase);
  }
}
