import { ClientObject } from "../rich-api/client-object";
import { bodyOf } from "../store/lookup";
import { sortRows } from "../store/sort";
import type { SheetState, TableState, WorkbookState } from "../store/workbook-state";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablesort */
export class TableSort extends ClientObject {
  readonly className = "TableSort";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
  }
  apply(fields: unknown, matchCase = false): void {
    sortRows(this.book, this.sheet, bodyOf(this.table), fields, matchCase);
  }
}
