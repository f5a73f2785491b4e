import type { CellValue } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { readValues } from "../store/cells";
import { bodyOf } from "../store/lookup";
import { addRows, deleteRows } from "../store/table-changes";
import type { SheetState, TableState, WorkbookState } from "../store/workbook-state";
import { enter } from "../store/write";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export class TableRowCollection extends ClientCollection {
  readonly className = "TableRowCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
  }
  items(): TableRow[] {
    return Array.from({ length: this.count }, (_, index) => this.getItemAt(index));
  }
  /** 0 for a table that has only the place of its first row, as ListRows.Count. */
  get count(): number {
    return this.table.isBlank ? 0 : bodyOf(this.table).rowCount;
  }
  getCount(): number {
    return this.count;
  }
  add(index: number | null = null, values: unknown = null): TableRow {
    return this.getItemAt(addRows(this.book, this.sheet, this.table, index, values));
  }
  getItemAt(index: number): TableRow {
    demand(index >= 0 && index < this.count, "ItemNotFound", `row ${index}`);
    return new TableRow(this.book, this.sheet, this.table, index);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow: a position in the table, not a row that it follows. */
export class TableRow extends ClientObject {
  readonly className = "TableRow";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState,
    readonly place: number,
  ) {
    super();
  }
  get index(): number {
    return this.place;
  }
  get values(): CellValue[][] {
    return readValues(this.book, this.sheet, this.getRange().area);
  }
  set values(input: unknown) {
    enter(this.book, this.sheet, this.getRange().area, input);
  }
  getRange(): Range {
    const body = bodyOf(this.table);
    return new Range(this.book, this.sheet, { ...body, row: body.row + this.place, rowCount: 1 });
  }
  delete(): void {
    deleteRows(this.book, this.sheet, this.table, this.place, 1);
  }
}
