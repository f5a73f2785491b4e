import type { CellValue } from "../../../src/workbook/page/content";
import { ClientCollection, ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { readValues } from "../store/cells";
import { headersOf } from "../store/lookup";
import { addColumn, deleteColumn, renameColumn } from "../store/table-changes";
import { columnBody, columnOf } from "../store/tables";
import type { SheetState, TableState, WorkbookState } from "../store/workbook-state";
import { enter } from "../store/write";
import { Filter } from "./filter";
import { textOf } from "./parts";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export class TableColumnCollection extends ClientCollection {
  readonly className = "TableColumnCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState,
  ) {
    super();
  }
  items(): TableColumn[] {
    return this.table.columns.map((_, index) => this.getItemAt(index));
  }
  get count(): number {
    return this.table.columns.length;
  }
  getCount(): number {
    return this.count;
  }
  add(index: number | null = null, values: unknown = null, name: unknown = null): TableColumn {
    return this.getItemAt(addColumn(this.book, this.sheet, this.table, index, values, name));
  }
  getItem(nameOrId: string | number): TableColumn {
    const column = this.getItemOrNullObject(nameOrId);
    demand(column !== null, "ItemNotFound", `column ${nameOrId}`);
    return column;
  }
  getItemOrNullObject(nameOrId: string | number): TableColumn | null {
    const index = columnOf(this.book, this.table, nameOrId);
    return index === -1 ? null : this.getItemAt(index);
  }
  getItemAt(index: number): TableColumn {
    demand(this.table.columns[index] !== undefined, "InvalidArgument", `column ${index}`);
    return new TableColumn(this.book, this.sheet, this.table, index);
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export class TableColumn extends ClientObject {
  readonly className = "TableColumn";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState,
    readonly place: number,
  ) {
    super();
  }
  get id(): number {
    return this.table.columns[this.place]?.id ?? 0;
  }
  get index(): number {
    return this.place;
  }
  get name(): string {
    return headersOf(this.book, this.table)[this.place] ?? "";
  }
  set name(value: unknown) {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    renameColumn(this.book, this.sheet, this.table, this.place, textOf("name", value));
  }
  /** Header and body together (TableColumn.values). */
  get values(): CellValue[][] {
    return readValues(this.book, this.sheet, this.getRange().area);
  }
  set values(input: unknown) {
    enter(this.book, this.sheet, this.getRange().area, input);
  }
  get filter(): Filter {
    return new Filter(this.book, this.table, this.id);
  }
  getRange(): Range {
    const { range } = this.table;
    return new Range(this.book, this.sheet, { ...range, column: range.column + this.place, columnCount: 1 });
  }
  getHeaderRowRange(): Range {
    return this.getRange().getRow(0);
  }
  getDataBodyRange(): Range {
    return new Range(this.book, this.sheet, columnBody(this.table, this.place));
  }
  delete(): void {
    demand(this.sheet.protection === null, "AccessDenied", `${this.sheet.name} is protected`);
    deleteColumn(this.book, this.sheet, this.table, this.place);
  }
}
