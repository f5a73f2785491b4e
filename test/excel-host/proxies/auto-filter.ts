import { ClientObject } from "../rich-api/client-object";
import { demand } from "../rich-api/host-error";
import type { FilterCriteria, SheetState, TableState, WorkbookState } from "../store/workbook-state";
import { areaOf } from "./area-of";
import { Range } from "./range";

/** https://learn.microsoft.com/javascript/api/excel/excel.autofilter, of a table; a sheet's own filter is never on here. */
export class AutoFilter extends ClientObject {
  readonly className = "AutoFilter";
  constructor(
    readonly book: WorkbookState,
    readonly sheet: SheetState,
    readonly table: TableState | null,
  ) {
    super();
  }
  get enabled(): boolean {
    return this.table?.showFilterButton ?? false;
  }
  get isDataFiltered(): boolean {
    return (this.table?.filters.size ?? 0) > 0;
  }
  /** One entry a column (AutoFilter.criteria). */
  get criteria(): (FilterCriteria | null)[] {
    return this.table?.columns.map(({ id }) => this.table?.filters.get(id) ?? null) ?? [];
  }
  getRange(): Range {
    const range = this.getRangeOrNullObject();
    demand(range !== null, "ItemNotFound", "no filter");
    return range;
  }
  getRangeOrNullObject(): Range | null {
    return this.table && new Range(this.book, this.sheet, this.table.range);
  }
  apply(range: unknown, columnIndex: number, criteria: unknown): void {
    const { table } = this;
    const { area } = areaOf(this.book, this.sheet, range);
    demand(table !== null, "NotSimulated", "Worksheet.autoFilter.apply");
    const column = table.columns[columnIndex];
    demand(area.row === table.range.row && column !== undefined, "InvalidArgument", "column");
    table.filters.set(column.id, criteria as FilterCriteria);
    this.book.revision += 1;
  }
  clearCriteria(): void {
    this.table?.filters.clear();
    this.book.revision += 1;
  }
  clearColumnCriteria(columnIndex: number): void {
    const column = this.table?.columns[columnIndex];
    demand(column !== undefined, "InvalidArgument", "column");
    this.table?.filters.delete(column.id);
    this.book.revision += 1;
  }
}
