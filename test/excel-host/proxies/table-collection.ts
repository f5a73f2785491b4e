import type { RangeAddress } from "../../../src/workbook/page/content";
import { ClientCollection, type ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import { contains, intersect } from "../store/address";
import { findTable } from "../store/lookup";
import { addTable } from "../store/table-changes";
import type { SheetState, TableState, WorkbookState } from "../store/workbook-state";
import { textOf } from "./parts";
import { areaOf } from "./area-of";
import { Table } from "./table";

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection, of the workbook or of one sheet. */
export class TableCollection extends ClientCollection {
  readonly className: string = "TableCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState | null,
  ) {
    super();
  }
  items(): ClientObject[] {
    return tablesOf(this.book, this.sheet).map((each) => new Table(this.book, each.sheet, each.table));
  }
  get count(): number {
    return tablesOf(this.book, this.sheet).length;
  }
  add(address: unknown, hasHeaders: unknown): Table {
    const { sheet, area } = areaOf(this.book, this.sheet ?? this.book.activeSheet, address);
    demand(this.sheet === null || this.sheet === sheet, "InvalidArgument", "a range of another sheet");
    return new Table(this.book, sheet, addTable(this.book, sheet, area, hasHeaders === true));
  }
  getCount(): number {
    return this.count;
  }
  getItem(key: unknown): Table {
    const table = this.getItemOrNullObject(key);
    demand(table !== null, "ItemNotFound", `table ${String(key)}`);
    return table;
  }
  getItemAt(index: number): Table {
    const found = tablesOf(this.book, this.sheet)[index];
    demand(found !== undefined, "InvalidArgument", `table ${index}`);
    return new Table(this.book, found.sheet, found.table);
  }
  getItemOrNullObject(key: unknown): Table | null {
    const found = findTable(this.book, textOf("key", key));
    const isHere = found && (this.sheet === null || found.sheet === this.sheet);
    return isHere ? new Table(this.book, found.sheet, found.table) : null;
  }
}

/** https://learn.microsoft.com/javascript/api/excel/excel.tablescopedcollection: the tables that touch a range. */
export class TableScopedCollection extends ClientCollection {
  readonly className = "TableScopedCollection";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly area: RangeAddress,
    readonly fullyContained: boolean,
  ) {
    super();
  }
  items(): Table[] {
    const isMeant = (table: TableState): boolean =>
      this.fullyContained ? contains(this.area, table.range) : intersect(this.area, table.range) !== null;
    return this.sheet.tables.filter(isMeant).map((table) => new Table(this.book, this.sheet, table));
  }
  getCount(): number {
    return this.items().length;
  }
  getFirst(): Table {
    const [first] = this.items();
    demand(first !== undefined, "ItemNotFound", "table");
    return first;
  }
}

function tablesOf(book: WorkbookState, sheet: SheetState | null): { sheet: SheetState; table: TableState }[] {
  const sheets = sheet ? [sheet] : book.sheets;
  return sheets.flatMap((each) => each.tables.map((table) => ({ sheet: each, table })));
}
